package org.dealwright.scoring.persistence;

/** How a lead is called in lists, in SQL: the person, else the company, else an address. */
final class LeadNames {

  static final String DISPLAY =
      """
      coalesce(nullif(trim(concat_ws(' ', l.first_name, l.last_name)), ''),
        nullif(l.company, ''), l.email, l.phone, l.external_id, '–')\
      """;

  private LeadNames() {}
}
