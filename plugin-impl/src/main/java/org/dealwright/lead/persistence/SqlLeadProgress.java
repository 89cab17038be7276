package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.activity.domain.SystemActivity.Cause;
import org.dealwright.api.Money;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.deal.application.LeadProgress;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.sla.application.ResponseClocks;

/** Keeps a lead's stage and status in step with its deals, without touching its facts' version. */
@Dependent
class SqlLeadProgress implements LeadProgress {

  /**
   * The stage of the lead's open deal in the default pipeline, else of another open one, else of
   * the one that was closed last.
   */
  private static final String SHOWN =
      """
      (select d.id, d.stage_id from live_deals d
        join pipelines p on p.organisation_id = d.organisation_id and p.id = d.pipeline_id
      where d.organisation_id = :organisation and d.lead_id = lead_state.lead_id
      order by (d.status = 'OPEN') desc, (d.status = 'OPEN' and p.is_default) desc,
        d.entered_stage_at desc, d.id desc limit 1)
      """;

  private final SqlGateway sql;
  private final StatusChanges statusChanges;
  private final ResponseClocks clocks;

  @Inject
  SqlLeadProgress(SqlGateway sql, StatusChanges statusChanges, ResponseClocks clocks) {
    this.sql = sql;
    this.statusChanges = statusChanges;
    this.clocks = clocks;
  }

  @Override
  public void lock(UUID leadId) {
    boolean found =
        sql.one(
                """
                select 1 from lead_state
                where organisation_id = :organisation and lead_id = :lead for update
                """,
                Map.of("lead", leadId),
                (row, context) -> row.getInt(1))
            .isPresent();
    if (!found) {
      throw new NotFoundException("lead");
    }
  }

  @Override
  public boolean isClosed(UUID leadId) {
    return status(leadId).isClosed();
  }

  private LeadStatus status(UUID leadId) {
    return sql.one(
            "select status from leads where organisation_id = :organisation and id = :lead",
            Map.of("lead", leadId),
            (row, context) -> LeadStatus.valueOf(row.getString("status")))
        .orElseThrow(() -> new NotFoundException("lead"));
  }

  @Override
  public DealFacts dealFacts(UUID leadId) {
    return sql.one(
            """
            select estimated_amount, estimated_currency, assigned_to
            from leads where organisation_id = :organisation and id = :lead
            """,
            Map.of("lead", leadId),
            (row, context) -> {
              String currency = row.getString("estimated_currency");
              Money value =
                  currency == null ? null : new Money(row.getLong("estimated_amount"), currency);
              return new DealFacts(null, value, row.getString("assigned_to"), null);
            })
        .orElseThrow(() -> new NotFoundException("lead"));
  }

  @Override
  public void stageEntered(Deal deal, Stage stage, StageTransition transition, boolean lastOpen) {
    UUID lead = deal.leadId().orElseThrow();
    showStage(lead);
    stage
        .leadStatus()
        .filter(status -> stage.isOpen() || lastOpen)
        .ifPresent(status -> setStatus(lead, status, deal, transition));
  }

  private void showStage(UUID lead) {
    sql.update(
        "update lead_state set (deal_id, stage_id) = "
            + SHOWN
            + " where organisation_id = :organisation and lead_id = :lead",
        Map.of("lead", lead));
  }

  /** The leads with several open deals are locked in the order of their ids. */
  @Override
  public void showStages() {
    sql.update(
        "update lead_state set (deal_id, stage_id) = "
            + SHOWN
            + """
            where organisation_id = :organisation and lead_id = any(array(
              select s.lead_id from lead_state s
              where s.organisation_id = :organisation and s.lead_id in (
                select d.lead_id from live_deals d
                where d.organisation_id = :organisation and d.status = 'OPEN'
                group by d.lead_id having count(*) > 1)
              order by s.lead_id for update))
            """,
        Map.of());
  }

  @Override
  public void reopened(UUID leadId, Instant now) {
    clocks.restart(leadId, now);
  }

  private void setStatus(UUID lead, LeadStatus status, Deal deal, StageTransition transition) {
    LeadStatus before = status(lead);
    if (before == status) {
      return;
    }
    Map<String, Object> values = new HashMap<>();
    values.put("lead", lead);
    values.put("status", status.name());
    values.put("reason", deal.closeReason());
    values.put("closedAt", Optional.ofNullable(deal.closedAt()).map(this::utc).orElse(null));
    values.put("now", utc(transition.at()));
    sql.update(
        """
        update leads set status = :status, status_reason = :reason, closed_at = :closedAt,
          updated_at = :now
        where organisation_id = :organisation and id = :lead
        """,
        values);
    if (before.isClosed() && !status.isClosed()) {
      reopened(lead, transition.at());
    }
    Cause cause = new Cause(transition.why().actor(), deal.closeReason(), null);
    statusChanges.keep(new StatusChanges.Change(lead, before, status, transition.at(), cause));
  }

  private OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
