package org.dealwright.sla.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.sla.application.ResponseClocks;
import org.dealwright.sla.application.SlaPolicies;
import org.dealwright.sla.domain.ResponseDue;
import org.jspecify.annotations.Nullable;

/** Clocks as columns of the leads' state. */
@Dependent
class SqlResponseClocks implements ResponseClocks {

  private final SqlGateway sql;
  private final SlaPolicies policies;

  @Inject
  SqlResponseClocks(SqlGateway sql, SlaPolicies policies) {
    this.sql = sql;
    this.policies = policies;
  }

  private record Waiting(@Nullable Integer points) {}

  @Override
  public void restart(UUID leadId, Instant now) {
    sql.one(
            """
            select points from lead_state
            where organisation_id = :organisation and lead_id = :lead
              and sla_due_at is not null and first_response_at is null
            """,
            Map.of("lead", leadId),
            (row, context) -> new Waiting(row.getObject("points", Integer.class)))
        .flatMap(waiting -> policies.current().starting(now, waiting.points()))
        .ifPresent(due -> write(leadId, due));
  }

  private void write(UUID leadId, ResponseDue due) {
    sql.update(
        """
        update lead_state set sla_since = :since, sla_due_at = :due, sla_warn_at = :warn,
          sla_tier = :tier, sla_told = 0
        where organisation_id = :organisation and lead_id = :lead
        """,
        Map.of(
            "lead", leadId,
            "since", due.since().atOffset(ZoneOffset.UTC),
            "due", due.at().atOffset(ZoneOffset.UTC),
            "warn", due.warnAt().atOffset(ZoneOffset.UTC),
            "tier", due.tier()));
  }
}
