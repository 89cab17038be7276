package org.dealwright.deal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dealwright.deal.domain.ThresholdRepository;
import org.dealwright.platform.persistence.SqlGateway;

/** Disarmed thresholds as rows; a threshold without one is armed. */
@Dependent
class SqlThresholds implements ThresholdRepository {

  private final SqlGateway sql;

  @Inject
  SqlThresholds(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Set<UUID> disarmed(UUID leadId) {
    return Set.copyOf(
        sql.list(
            """
            select stage_id from disarmed_thresholds
            where organisation_id = :organisation and lead_id = :lead
            """,
            Map.of("lead", leadId),
            (row, context) -> row.getObject("stage_id", UUID.class)));
  }

  @Override
  public void disarm(List<Flag> flags, Instant now) {
    sql.batch(
        """
        insert into disarmed_thresholds (organisation_id, lead_id, stage_id, disarmed_at)
        values (:organisation, :lead, :stage, :now) on conflict do nothing
        """,
        flags,
        (row, flag) ->
            row.bind("lead", flag.leadId())
                .bind("stage", flag.stageId())
                .bind("now", now.atOffset(ZoneOffset.UTC)));
  }

  @Override
  public void arm(List<Flag> flags) {
    sql.batch(
        """
        delete from disarmed_thresholds
        where organisation_id = :organisation and lead_id = :lead and stage_id = :stage
        """,
        flags,
        (row, flag) -> row.bind("lead", flag.leadId()).bind("stage", flag.stageId()));
  }
}
