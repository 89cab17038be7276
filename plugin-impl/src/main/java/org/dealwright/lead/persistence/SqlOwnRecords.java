package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.dealwright.platform.identity.OwnRecords;
import org.dealwright.platform.persistence.OwnCondition;
import org.dealwright.platform.persistence.SqlGateway;

/** Looks a record up under the condition that lists have. */
@Dependent
class SqlOwnRecords implements OwnRecords {

  private final SqlGateway sql;
  private final OwnCondition own;

  @Inject
  SqlOwnRecords(SqlGateway sql, OwnCondition own) {
    this.sql = sql;
    this.own = own;
  }

  @Override
  public boolean hasLead(UUID id) {
    return isThere(
        "select 1 from leads l where l.organisation_id = :organisation and l.id = :id"
            + own.ofLeads("l"),
        id);
  }

  @Override
  public boolean hasDeal(UUID id) {
    return isThere(
        "select 1 from live_deals d where d.organisation_id = :organisation and d.id = :id"
            + own.ofDeals("d"),
        id);
  }

  @Override
  public boolean hasActivity(UUID id) {
    return isThere(
        """
        select 1 from activities a
        where a.organisation_id = :organisation and a.id = :id and (
          exists (select 1 from leads l
            where l.organisation_id = a.organisation_id and l.id = a.lead_id
        """
            + own.ofLeads("l")
            + """
            ) or exists (select 1 from live_deals d
            where d.organisation_id = a.organisation_id and d.id = a.deal_id
            """
            + own.ofDeals("d")
            + "))",
        id);
  }

  private boolean isThere(String query, UUID id) {
    return sql.one(query, Map.of("id", id), (row, context) -> row.getInt(1)).isPresent();
  }
}
