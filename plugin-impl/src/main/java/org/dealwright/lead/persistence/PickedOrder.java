package org.dealwright.lead.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealwright.lead.application.LeadQueries.Sort;
import org.dealwright.platform.persistence.CursorValues;
import org.jspecify.annotations.Nullable;

/**
 * An order that no single index has. The leads that have what it sorts by are read in the order of
 * indexes, as many as the page needs, and so are those that have nothing of the kind, which come
 * before all others; of these few the page is picked.
 */
abstract class PickedOrder extends LeadOrder {

  /** As many as may be on the page, or before it. */
  static final String ENOUGH = " limit cast(:limit as bigint) + cast(:skip as bigint)";

  PickedOrder(Sort sort) {
    super(sort);
  }

  /** A query for id and sort value ({@code key}) of leads that have one. */
  abstract String having(
      Leads leads, @Nullable CursorValues behind, Map<String, Object> parameters);

  /** The same for leads that have none; the condition says behind which id. */
  abstract String lacking(Leads leads, String behind);

  /** Whether a cursor stands at a lead that has no value. */
  abstract boolean lacks(CursorValues cursor);

  /**
   * The leads to pick from.
   *
   * @param joins of {@code l} with {@code s}, where a condition needs it
   * @param where begins with the word
   */
  record Leads(String joins, String where) {}

  @Override
  final String query(
      LeadConditions conditions, @Nullable String cursor, Map<String, Object> parameters) {
    String state = conditions.aboutState() ? LeadRows.STATE : "";
    Leads leads = new Leads(state, conditions.sql());
    return "select "
        + LeadRows.COLUMNS
        + ", cast(picked.key as text) as sort_key from (select * from ("
        + String.join(" union all ", parts(leads, cursor, parameters))
        + ") candidates"
        + by("key", "id")
        + " limit cast(:limit as bigint) offset :skip) picked"
        + " join leads l on l.organisation_id = :organisation and l.id = picked.id "
        + LeadRows.JOINS
        + by("picked.key", "picked.id");
  }

  private List<String> parts(Leads leads, @Nullable String cursor, Map<String, Object> parameters) {
    CursorValues values = cursor == null ? null : read(cursor);
    boolean amongLacking = values != null && lacks(values);
    if (values != null) {
      parameters.put("afterId", values.id(2));
    }
    List<String> parts = new ArrayList<>();
    if (!(amongLacking && descending())) {
      parts.add("(" + having(leads, amongLacking ? null : values, parameters) + ")");
    }
    if (values == null || amongLacking || descending()) {
      String behind = amongLacking ? " and l.id " + beyond() + " :afterId" : "";
      parts.add("(" + lacking(leads, behind) + ")");
    }
    return parts;
  }

  /** Sorts by columns, all in the order's direction. */
  final String by(String... columns) {
    String direction = descending() ? " desc" : "";
    return " order by " + String.join(direction + ", ", columns) + direction;
  }

  final String beyond() {
    return descending() ? "<" : ">";
  }
}
