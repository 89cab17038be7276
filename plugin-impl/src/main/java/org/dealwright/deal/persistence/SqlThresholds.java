package org.dealwright.deal.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.deal.domain.ThresholdRepository;
import org.dealwright.platform.persistence.AtCommit;
import org.dealwright.platform.persistence.RowInsert;
import org.dealwright.platform.persistence.SqlGateway;

/** Disarmed thresholds as rows; a threshold without one is armed. */
@Dependent
class SqlThresholds implements ThresholdRepository {

  private record Disarmed(Flag flag, Instant at) {}

  private static final RowInsert<Disarmed> DISARMED =
      RowInsert.<Disarmed>into("disarmed_thresholds")
          .column("lead_id", "uuid", row -> row.flag().leadId())
          .column("stage_id", "uuid", row -> row.flag().stageId())
          .column("disarmed_at", "timestamptz", Disarmed::at)
          .replacing("disarmed_at", "lead_id, stage_id");

  private final SqlGateway sql;
  private final AtCommit atCommit;

  @Inject
  SqlThresholds(SqlGateway sql, AtCommit atCommit) {
    this.sql = sql;
    this.atCommit = atCommit;
  }

  @Override
  public Map<UUID, Map<UUID, Instant>> disarmed(List<UUID> leadIds) {
    if (leadIds.isEmpty()) {
      return Map.of();
    }
    return sql
        .list(
            """
            select lead_id, stage_id, disarmed_at from disarmed_thresholds
            where organisation_id = :organisation and lead_id = any(array(select unnest(:leads)))
            """,
            Map.of("leads", leadIds.toArray(UUID[]::new)),
            (row, context) ->
                new Disarmed(
                    new Flag(
                        row.getObject("lead_id", UUID.class),
                        row.getObject("stage_id", UUID.class)),
                    row.getTimestamp("disarmed_at").toInstant()))
        .stream()
        .collect(
            groupingBy(
                row -> row.flag().leadId(), toMap(row -> row.flag().stageId(), Disarmed::at)));
  }

  @Override
  public void disarm(List<Flag> flags, Instant now) {
    sql.insert(DISARMED, rows(flags, now));
  }

  @Override
  public void disarmNew(List<Flag> flags, Instant now) {
    atCommit.insert(DISARMED, rows(flags, now));
  }

  private static List<Disarmed> rows(List<Flag> flags, Instant now) {
    return flags.stream().map(flag -> new Disarmed(flag, now)).toList();
  }

  @Override
  public void arm(List<Flag> flags) {
    if (flags.isEmpty()) {
      return;
    }
    sql.update(
        """
        delete from disarmed_thresholds d using unnest(:leads, :stages) as armed(lead_id, stage_id)
        where d.organisation_id = :organisation and d.lead_id = armed.lead_id
          and d.stage_id = armed.stage_id
        """,
        Map.of(
            "leads", flags.stream().map(Flag::leadId).toArray(UUID[]::new),
            "stages", flags.stream().map(Flag::stageId).toArray(UUID[]::new)));
  }
}
