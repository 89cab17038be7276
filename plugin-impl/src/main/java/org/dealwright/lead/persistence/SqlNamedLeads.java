package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.lead.LeadView;
import org.dealwright.deal.application.NamedLeads;
import org.dealwright.platform.persistence.OwnCondition;
import org.dealwright.platform.persistence.SqlGateway;

/** Leads by the ids that deals have of them. */
@Dependent
class SqlNamedLeads implements NamedLeads {

  private final SqlGateway sql;
  private final OwnCondition own;
  private final Clock clock;

  @Inject
  SqlNamedLeads(SqlGateway sql, OwnCondition own, Clock clock) {
    this.sql = sql;
    this.own = own;
    this.clock = clock;
  }

  @Override
  public Map<UUID, LeadView> byId(Set<UUID> ids) {
    Instant now = clock.instant();
    return sql
        .list(
            "select "
                + LeadRows.COLUMNS
                + LeadRows.FROM
                + " where l.organisation_id = :organisation and l.id = any(:leads)"
                + LeadRows.LIVE
                + own.ofLeads("l"),
            Map.of("leads", ids.toArray(UUID[]::new)),
            (row, context) -> LeadRows.view(row, now))
        .stream()
        .collect(Collectors.toUnmodifiableMap(LeadView::id, Function.identity()));
  }
}
