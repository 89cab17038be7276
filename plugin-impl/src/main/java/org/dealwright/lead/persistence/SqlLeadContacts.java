package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.activity.application.LeadContacts;
import org.dealwright.activity.domain.SystemActivity.Cause;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.deal.application.LeadProgress;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.sla.application.SlaPolicies;

/** Lets a lead follow the contacts with it, without touching its facts' version. */
@Dependent
class SqlLeadContacts implements LeadContacts {

  private final SqlGateway sql;
  private final LeadProgress progress;
  private final StatusChanges statusChanges;
  private final SlaPolicies policies;

  @Inject
  SqlLeadContacts(
      SqlGateway sql, LeadProgress progress, StatusChanges statusChanges, SlaPolicies policies) {
    this.sql = sql;
    this.progress = progress;
    this.statusChanges = statusChanges;
    this.policies = policies;
  }

  @Override
  public void lock(UUID leadId) {
    progress.lock(leadId);
  }

  @Override
  public void contacted(UUID leadId, Instant now) {
    int moved =
        sql.update(
            """
            update leads set status = 'CONTACTED', updated_at = :now
            where organisation_id = :organisation and id = :lead and status = 'NEW'
              and (select contact_moves_status from organisations where id = :organisation)
            """,
            Map.of("lead", leadId, "now", now.atOffset(ZoneOffset.UTC)));
    if (moved == 1) {
      statusChanges.keep(
          new StatusChanges.Change(
              leadId, LeadStatus.NEW, LeadStatus.CONTACTED, now, Cause.of(Actor.AUTOMATION)));
    }
  }

  @Override
  public void firstResponse(UUID leadId, Optional<Instant> at) {
    Map<String, Object> values = new HashMap<>();
    values.put("lead", leadId);
    values.put("at", at.map(when -> when.atOffset(ZoneOffset.UTC)).orElse(null));
    values.put("seconds", at.flatMap(when -> openSeconds(leadId, when)).orElse(null));
    sql.update(
        """
        update lead_state set first_response_at = cast(:at as timestamptz),
          response_seconds = cast(:seconds as integer)
        where organisation_id = :organisation and lead_id = :lead
        """,
        values);
  }

  /** Open time from when the clock started; empty where none did. */
  private Optional<Integer> openSeconds(UUID leadId, Instant respondedAt) {
    return sql.one(
            """
            select sla_since from lead_state
            where organisation_id = :organisation and lead_id = :lead and sla_since is not null
            """,
            Map.of("lead", leadId),
            (row, context) -> row.getTimestamp("sla_since").toInstant())
        .map(since -> policies.current().calendar().between(since, respondedAt))
        .map(open -> (int) Math.min(open.toSeconds(), Integer.MAX_VALUE));
  }
}
