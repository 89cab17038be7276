package org.dealwright.deal.persistence;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.deal.application.DealQueries.Sort;
import org.dealwright.deal.application.DealQueries.SortKey;
import org.dealwright.platform.persistence.CursorValues;
import org.dealwright.platform.persistence.Keyset;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list of deals, and where in it a cursor stands. Values are compared in the
 * reporting currency where they can be converted.
 */
final class DealOrder {

  private static final Map<SortKey, String> EXPRESSIONS =
      Map.of(
          SortKey.CREATED_AT, "d.created_at",
          SortKey.UPDATED_AT, "d.updated_at",
          SortKey.ENTERED_STAGE_AT, "d.entered_stage_at",
          SortKey.EXPECTED_CLOSE, "coalesce(d.expected_close_on, date '9999-12-31')",
          SortKey.VALUE, "coalesce(d.converted_amount, d.amount, -1)");

  private final SortKey key;
  private final boolean descending;

  DealOrder(Sort sort) {
    key = sort.key();
    descending = sort.descending();
  }

  /** The sort's value as text that can be read again in any time zone. */
  String keyColumn() {
    String text =
        isTime()
            ? "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
            : "cast(%s as text)";
    return ", " + text.formatted(EXPRESSIONS.get(key)) + " as sort_key ";
  }

  String orderBy() {
    String direction = descending ? " desc" : "";
    return " order by " + EXPRESSIONS.get(key) + direction + ", d.id" + direction;
  }

  /** Where the list goes on behind a deal with this sort value, in this order alone. */
  String cursor(String value, UUID deal) {
    return Keyset.encode(List.of(name(), value, deal.toString()));
  }

  private String name() {
    return (descending ? "-" : "") + key;
  }

  /** A condition for what comes after the cursor; its values are added to the parameters. */
  String after(@Nullable String cursor, Map<String, Object> parameters) {
    if (cursor == null) {
      return "";
    }
    CursorValues values = Keyset.decode(cursor, 3);
    values.checkText(0, name());
    parameters.put("afterKey", value(values));
    parameters.put("afterId", values.id(2));
    return " and ("
        + EXPRESSIONS.get(key)
        + ", d.id) "
        + (descending ? "<" : ">")
        + " (:afterKey, :afterId)";
  }

  private Object value(CursorValues values) {
    if (isTime()) {
      return values.time(1).atOffset(ZoneOffset.UTC);
    }
    return key == SortKey.VALUE ? values.whole(1) : values.day(1);
  }

  private boolean isTime() {
    return key == SortKey.CREATED_AT
        || key == SortKey.UPDATED_AT
        || key == SortKey.ENTERED_STAGE_AT;
  }
}
