package org.dealwright.lead.persistence;

import java.util.Map;
import org.dealwright.lead.application.LeadQueries.Sort;
import org.dealwright.platform.persistence.CursorValues;
import org.jspecify.annotations.Nullable;

/**
 * An order that no single index has. The leads that have what it sorts by are read in the order of
 * indexes, as many as the page needs; those that have nothing of the kind come before all others.
 * Whichever of the two come last are read only where the first do not fill the page.
 */
abstract class PickedOrder extends LeadOrder {

  private static final String MOST = "cast(:limit as bigint) + cast(:skip as bigint)";

  /** As many as may be on the page, or before it. */
  static final String ENOUGH = " limit " + MOST;

  private static final String NOT_YET_ENOUGH =
      " and coalesce((select count(*) from front) < " + MOST + ", true)";

  PickedOrder(Sort sort) {
    super(sort);
  }

  /**
   * A query for id and sort value ({@code key}) of leads that have one.
   *
   * @param cursor at a lead that has one; null for all
   */
  abstract String having(
      Leads leads, @Nullable CursorValues cursor, Map<String, Object> parameters);

  /** The same for leads that have none, all of them with the same value. */
  abstract String lacking(Leads leads);

  /** Whether a cursor stands at a lead that has no value. */
  abstract boolean lacks(CursorValues cursor);

  /**
   * The leads to pick from.
   *
   * @param joins of {@code l} with {@code s}, where a condition needs it
   * @param where begins with the word
   */
  record Leads(String joins, String where) {

    Leads and(String condition) {
      return new Leads(joins, where + condition);
    }
  }

  @Override
  final String query(
      LeadConditions conditions, @Nullable String cursor, Map<String, Object> parameters) {
    Leads leads = new Leads(conditions.aboutState() ? LeadRows.STATE : "", conditions.sql());
    return "select "
        + LeadRows.COLUMNS
        + ", cast(picked.key as text) as sort_key from ("
        + candidates(leads, cursor == null ? null : read(cursor), parameters)
        + by("key", "id")
        + " limit cast(:limit as bigint) offset :skip) picked"
        + " join leads l on l.organisation_id = :organisation and l.id = picked.id "
        + LeadRows.JOINS
        + by("picked.key", "picked.id");
  }

  private String candidates(
      Leads leads, @Nullable CursorValues cursor, Map<String, Object> parameters) {
    if (cursor != null) {
      parameters.put("afterId", cursor.id(2));
    }
    boolean amongLacking = cursor != null && lacks(cursor);
    boolean amongHaving = cursor != null && !amongLacking;
    CursorValues after = amongHaving ? cursor : null;
    Leads lacking = amongLacking ? leads.and(" and l.id " + beyond() + " :afterId") : leads;
    if (descending()) {
      return amongLacking
          ? all(lacking(lacking))
          : all(having(leads, after, parameters), lacking(lacking.and(NOT_YET_ENOUGH)));
    }
    return amongHaving
        ? all(having(leads, after, parameters))
        : all(lacking(lacking), having(leads.and(NOT_YET_ENOUGH), null, parameters));
  }

  private static String all(String front) {
    return "select id, key from (" + front + ") front";
  }

  private static String all(String front, String back) {
    return "with front as (%s) select id, key from (select id, key from front union all (%s)) candidates"
        .formatted(front, back);
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
