package org.dealwright.lead.persistence;

import java.util.Map;
import org.dealwright.lead.application.LeadQueries.Sort;
import org.dealwright.platform.persistence.CursorValues;
import org.jspecify.annotations.Nullable;

/** Leads by the first of their tags, as the list shows them. */
final class TagOrder extends PickedOrder {

  private static final String FIRST =
      """
       and t.organisation_id = :organisation and not exists (select 1 from lead_tags e
        where e.organisation_id = t.organisation_id and e.lead_id = t.lead_id and e.tag < t.tag)
      """;

  private static final String NONE =
      """
       and not exists (select 1 from lead_tags e
        where e.organisation_id = l.organisation_id and e.lead_id = l.id)
      """;

  TagOrder(Sort sort) {
    super(sort);
  }

  @Override
  String having(Leads leads, @Nullable CursorValues cursor, Map<String, Object> parameters) {
    String further = "";
    if (cursor != null) {
      parameters.put("afterKey", cursor.text(1));
      further = " and (t.tag, t.lead_id) " + beyond() + " (:afterKey, :afterId)";
    }
    return "select t.lead_id as id, t.tag as key from lead_tags t"
        + " join leads l on l.organisation_id = t.organisation_id and l.id = t.lead_id "
        + leads.joins()
        + leads.where()
        + FIRST
        + further
        + by("t.tag", "t.lead_id")
        + ENOUGH;
  }

  @Override
  String lacking(Leads leads) {
    return "select l.id, cast('' as text) as key from leads l "
        + leads.joins()
        + leads.where()
        + NONE
        + by("l.id")
        + ENOUGH;
  }

  @Override
  boolean lacks(CursorValues cursor) {
    return cursor.text(1).isEmpty();
  }
}
