package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.Adjustment;
import org.dealwright.scoring.domain.AdjustmentRepository;

/** Adjustments in the database. */
@Dependent
class SqlAdjustments implements AdjustmentRepository {

  private final SqlGateway sql;

  @Inject
  SqlAdjustments(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public boolean lock(UUID leadId) {
    return sql.one(
            """
            select 1 from lead_state s
              join leads l on l.organisation_id = s.organisation_id and l.id = s.lead_id
            where s.organisation_id = :organisation and s.lead_id = :lead
              and l.deleted_at is null and l.quarantined_at is null
            for update of s
            """,
            Map.of("lead", leadId),
            (row, context) -> row.getInt(1))
        .isPresent();
  }

  @Override
  public Optional<Adjustment> inForce(UUID leadId, Instant now) {
    return sql.one(
        """
        select * from score_adjustments where organisation_id = :organisation and lead_id = :lead
          and withdrawn_at is null and expires_at > :now
        """,
        Map.of("lead", leadId, "now", now.atOffset(ZoneOffset.UTC)),
        (row, context) -> adjustment(row));
  }

  @Override
  public int next(UUID leadId) {
    return sql.one(
            """
            select coalesce(max(number), 0) + 1 from score_adjustments
            where organisation_id = :organisation and lead_id = :lead
            """,
            Map.of("lead", leadId),
            (row, context) -> row.getInt(1))
        .orElseThrow();
  }

  @Override
  public void add(Adjustment adjustment) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("lead", adjustment.leadId());
    parameters.put("number", adjustment.number());
    parameters.put("points", adjustment.points());
    parameters.put("reason", adjustment.reason());
    parameters.put("by", adjustment.by().id());
    parameters.put("byName", adjustment.by().name());
    parameters.put("madeAt", adjustment.madeAt().atOffset(ZoneOffset.UTC));
    parameters.put("expiresAt", adjustment.expiresAt().atOffset(ZoneOffset.UTC));
    sql.update(
        """
        insert into score_adjustments (organisation_id, lead_id, number, points, reason, made_by,
          made_by_name, made_at, expires_at)
        values (:organisation, :lead, :number, :points, :reason, :by, :byName, :madeAt, :expiresAt)
        """,
        parameters);
  }

  @Override
  public void withdraw(Adjustment adjustment, Instant now) {
    sql.update(
        """
        update score_adjustments set withdrawn_at = :now
        where organisation_id = :organisation and lead_id = :lead and number = :number
        """,
        Map.of(
            "lead", adjustment.leadId(),
            "number", adjustment.number(),
            "now", now.atOffset(ZoneOffset.UTC)));
  }

  private static Adjustment adjustment(ResultSet row) throws SQLException {
    return new Adjustment(
        row.getObject("lead_id", UUID.class),
        row.getInt("number"),
        row.getInt("points"),
        row.getString("reason"),
        Actor.user(row.getString("made_by"), row.getString("made_by_name")),
        row.getTimestamp("made_at").toInstant(),
        row.getTimestamp("expires_at").toInstant());
  }
}
