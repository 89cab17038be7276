package org.dealwright.sla.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.sla.application.NoticeRepository;
import org.dealwright.sla.domain.Notice;

/**
 * Takes what there is to tell by index, a row once however many ask: what another one has locked is
 * left for the next time. Leads and deals stand above this feature, so it knows their tables alone.
 */
@Dependent
class SqlNotices implements NoticeRepository {

  private final SqlGateway sql;

  @Inject
  SqlNotices(SqlGateway sql) {
    this.sql = sql;
  }

  /** Of a closed lead nothing is told, and nothing is looked for any more. */
  @Override
  public Found takeLeads(Instant now, int limit) {
    record Row(Notice notice, boolean closed) {}
    List<Row> rows =
        sql.list(
            """
            with found as (
              select s.organisation_id, s.lead_id, s.sla_due_at <= :now as late,
                l.status in ('WON', 'LOST', 'DISQUALIFIED') as closed
              from lead_state s
                join leads l on l.organisation_id = s.organisation_id and l.id = s.lead_id
              where s.organisation_id = :organisation and s.sla_due_at is not null
                and s.first_response_at is null and s.sla_told < 2
                and (case when s.sla_told = 0 then s.sla_warn_at else s.sla_due_at end) <= :now
                and l.deleted_at is null and l.quarantined_at is null
              order by (case when s.sla_told = 0 then s.sla_warn_at else s.sla_due_at end)
              limit :limit for update of s skip locked)
            update lead_state s set
              sla_told = case when found.late or found.closed then 2 else 1 end,
              event_sequence = s.event_sequence + case when found.closed then 0 else 1 end
            from found
            where s.organisation_id = found.organisation_id and s.lead_id = found.lead_id
            returning s.lead_id, s.event_sequence, s.sla_due_at, found.late, found.closed
            """,
            Map.of("now", now.atOffset(ZoneOffset.UTC), "limit", limit),
            (row, context) -> new Row(ofLead(row), row.getBoolean("closed")));
    List<Notice> open = rows.stream().filter(row -> !row.closed()).map(Row::notice).toList();
    return new Found(open, rows.size());
  }

  private static Notice ofLead(ResultSet row) throws SQLException {
    return new Notice(
        row.getObject("lead_id", UUID.class),
        null,
        null,
        null,
        row.getTimestamp("sla_due_at").toInstant(),
        row.getBoolean("late"),
        row.getInt("event_sequence"));
  }

  @Override
  public Found takeDeals(Instant now, int limit) {
    List<Notice> notices =
        sql.list(
            """
            with found as (
              select d.organisation_id, d.id, d.sla_due_at <= :now as late from deals d
              where d.organisation_id = :organisation and d.sla_due_at is not null
                and d.deleted_at is null
                and (d.sla_breach_told_at is null or d.sla_breach_told_at < d.entered_stage_at)
                and (case when d.sla_warned_at >= d.entered_stage_at
                  then d.sla_due_at else d.sla_warn_at end) <= :now
              order by (case when d.sla_warned_at >= d.entered_stage_at
                then d.sla_due_at else d.sla_warn_at end)
              limit :limit for update skip locked)
            update deals d set sla_warned_at = :now,
              sla_breach_told_at = case when found.late then :now else d.sla_breach_told_at end
            from found
            where d.organisation_id = found.organisation_id and d.id = found.id
            returning d.id, d.lead_id, d.customer_id, d.stage_id, d.sla_due_at, found.late
            """,
            Map.of("now", now.atOffset(ZoneOffset.UTC), "limit", limit),
            (row, context) -> ofDeal(row));
    return new Found(notices, notices.size());
  }

  private static Notice ofDeal(ResultSet row) throws SQLException {
    return new Notice(
        row.getObject("lead_id", UUID.class),
        Objects.requireNonNull(row.getObject("id", UUID.class)),
        row.getObject("customer_id", UUID.class),
        row.getObject("stage_id", UUID.class),
        row.getTimestamp("sla_due_at").toInstant(),
        row.getBoolean("late"),
        0);
  }
}
