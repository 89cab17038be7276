package org.dealwright.activity.persistence;

/**
 * What a customer's activities are put together from: those of its leads, those of its deals that
 * are not already among them, and its own. By the links that hold now: what was logged while a lead
 * was linked to the customer by mistake goes with the lead. Each part is read by index and no
 * further than needed.
 */
final class CustomerParts {

  private static final String LEADS =
      """
      from leads l cross join lateral (select a.* from %s a
        where a.organisation_id = :organisation and a.lead_id = l.id%s%s) a
      where l.organisation_id = :organisation and l.customer_id = :about
        and l.deleted_at is null and l.quarantined_at is null
      """;

  private static final String DEALS =
      """
      from live_deals d cross join lateral (select a.* from activities a
        where a.organisation_id = :organisation and a.deal_id = d.id
          and not exists (select 1 from leads l where l.organisation_id = a.organisation_id
            and l.id = a.lead_id and l.customer_id = :about
            and l.deleted_at is null and l.quarantined_at is null)%s%s) a
      where d.organisation_id = :organisation and d.customer_id = :about
      """;

  private static final String OWN =
      """
      from activities a
      where a.organisation_id = :organisation and a.customer_id = :about
        and a.lead_id is null and a.deal_id is null%s%s
      """;

  private static final String NEWEST = " order by a.occurred_at desc, a.id desc limit :limit";

  private CustomerParts() {}

  /** Stands for the table of activities, called {@code a}, with these conditions. */
  static String activities(String conditions) {
    return "(select a.* "
        + LEADS.formatted("activities", conditions, NEWEST)
        + " union all select a.* "
        + DEALS.formatted(conditions, NEWEST)
        + " union all (select a.* "
        + OWN.formatted(conditions, NEWEST)
        + ")) a";
  }

  /** Stands for the changes of leads' fields, called {@code a}, with these conditions. */
  static String fieldChanges(String conditions) {
    return "(select a.* "
        + LEADS.formatted(
            "lead_field_changes", conditions, " order by a.changed_at desc, a.id desc limit :limit")
        + ") a";
  }

  /** Stands for the leads' signals, called {@code a}, with these conditions. */
  static String signals(String conditions) {
    return "(select a.* " + LEADS.formatted("signals", conditions, NEWEST) + ") a";
  }
}
