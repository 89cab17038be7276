package org.dealwright.lead.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.lead.application.LeadQueries.Sort;
import org.dealwright.platform.persistence.CursorValues;
import org.dealwright.platform.persistence.Keyset;
import org.jspecify.annotations.Nullable;

/** The order of a list in SQL, and where a page begins in it. */
abstract class LeadOrder {

  private final Sort sort;

  LeadOrder(Sort sort) {
    this.sort = sort;
  }

  /**
   * A query for the leads that meet the conditions, each with its sort value, as a cursor keeps it,
   * in {@code sort_key}: those that come behind the cursor, without the first {@code :skip}, and at
   * most {@code :limit}. The cursor's parameters are added.
   */
  abstract String query(
      LeadConditions conditions, @Nullable String cursor, Map<String, Object> parameters);

  /** Where the list goes on behind a lead with this sort value, in this order alone. */
  final String cursor(String value, UUID lead) {
    return Keyset.encode(List.of(name(), value, lead.toString()));
  }

  /** The sort value is at place 1, the id at place 2. */
  final CursorValues read(String cursor) {
    CursorValues values = Keyset.decode(cursor, 3);
    values.checkText(0, name());
    return values;
  }

  private String name() {
    return (sort.descending() ? "-" : "") + sort.key();
  }

  final boolean descending() {
    return sort.descending();
  }
}
