package org.dealwright.deal.persistence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.deal.application.DealQueries.Sort;
import org.dealwright.deal.application.DealQueries.SortKey;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.persistence.Keyset;
import org.jspecify.annotations.Nullable;

/** The order of a list of deals, and where in it a cursor stands. */
final class DealOrder {

  private static final Map<SortKey, String> EXPRESSIONS =
      Map.of(
          SortKey.CREATED_AT, "d.created_at",
          SortKey.UPDATED_AT, "d.updated_at",
          SortKey.ENTERED_STAGE_AT, "d.entered_stage_at",
          SortKey.EXPECTED_CLOSE, "coalesce(d.expected_close_on, date '9999-12-31')",
          SortKey.VALUE, "coalesce(d.amount, -1)");

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

  /** A condition for what comes after the cursor; its values are added to the parameters. */
  String after(@Nullable String cursor, Map<String, Object> parameters) {
    if (cursor == null) {
      return "";
    }
    List<String> values = Keyset.decode(cursor, 2);
    try {
      parameters.put("afterKey", value(values.get(0)));
      parameters.put("afterId", UUID.fromString(values.get(1)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new ValidationException("cursor", "This is no cursor of this list.");
    }
    return " and ("
        + EXPRESSIONS.get(key)
        + ", d.id) "
        + (descending ? "<" : ">")
        + " (:afterKey, :afterId)";
  }

  private Object value(String text) {
    if (isTime()) {
      return OffsetDateTime.parse(text);
    }
    return key == SortKey.VALUE ? Long.valueOf(text) : LocalDate.parse(text);
  }

  private boolean isTime() {
    return key == SortKey.CREATED_AT
        || key == SortKey.UPDATED_AT
        || key == SortKey.ENTERED_STAGE_AT;
  }
}
