package org.dealwright.deal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.pipeline.StageStatistics.Stay;
import org.dealwright.deal.application.StageFlow;
import org.dealwright.platform.persistence.SqlGateway;

/** Arrivals and departures by stage and time, each found by an index. */
@Dependent
class SqlStageFlow implements StageFlow {

  /** A deal that entered a stage several times counts once, from its first entry on. */
  private static final String FATES =
      """
      with entered as (
        select t.to_stage_id as stage_id, t.deal_id, min(t.sequence) as sequence
        from deal_stage_transitions t
          join pipeline_stages s on s.organisation_id = t.organisation_id and s.id = t.to_stage_id
        where t.organisation_id = :organisation and s.pipeline_id = :pipeline
          and s.deleted_at is null and t.moved_at >= :from and t.moved_at < :until
        group by t.to_stage_id, t.deal_id)
      select e.stage_id, count(*) as entered,
        count(*) filter (where f.advanced) as advanced,
        count(*) filter (where not f.advanced and d.status = 'OPEN') as undecided,
        count(*) filter (where d.status = 'WON') as won,
        count(*) filter (where d.status = 'LOST') as lost
      from entered e
        join pipeline_stages s on s.organisation_id = :organisation and s.id = e.stage_id
        join live_deals d on d.organisation_id = :organisation and d.id = e.deal_id
          and (cast(:owner as text) is null or d.owner = :owner)
        cross join lateral (select exists (
          select 1 from deal_stage_transitions t
            join pipeline_stages later
              on later.organisation_id = t.organisation_id and later.id = t.to_stage_id
          where t.organisation_id = :organisation and t.deal_id = e.deal_id
            and t.sequence > e.sequence
            and (later.type = 'WON' or (later.type = 'OPEN' and later.position > s.position)))
          as advanced) f
      group by e.stage_id
      """;

  private static final String STAYS =
      """
      select stay.stage_id, count(*) as n, avg(stay.days) as mean,
        percentile_cont(0.5) within group (order by stay.days) as median,
        percentile_cont(0.9) within group (order by stay.days) as p90
      from (select t.from_stage_id as stage_id,
          cast(extract(epoch from t.moved_at - t.from_since) as double precision) / 86400 as days
        from deal_stage_transitions t
          join pipeline_stages s
            on s.organisation_id = t.organisation_id and s.id = t.from_stage_id
        where t.organisation_id = :organisation and s.pipeline_id = :pipeline
          and s.deleted_at is null and t.moved_at >= :from and t.moved_at < :until
          and (cast(:owner as text) is null or exists (select 1 from live_deals d
            where d.organisation_id = t.organisation_id and d.id = t.deal_id
              and d.owner = :owner))) stay
      group by stay.stage_id
      """;

  private final SqlGateway sql;

  @Inject
  SqlStageFlow(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Map<UUID, Fate> fates(Which which, Between window) {
    Map<UUID, Fate> fates = new HashMap<>();
    sql.each(
        FATES,
        parameters(which, window),
        (row, context) -> Map.entry(row.getObject("stage_id", UUID.class), fate(row)),
        entry -> fates.put(entry.getKey(), entry.getValue()));
    return fates;
  }

  private static Fate fate(ResultSet row) throws SQLException {
    return new Fate(
        row.getInt("entered"),
        row.getInt("advanced"),
        row.getInt("undecided"),
        row.getInt("won"),
        row.getInt("lost"));
  }

  @Override
  public Map<UUID, Stay> stays(Which which, Between window) {
    Map<UUID, Stay> stays = new HashMap<>();
    sql.each(
        STAYS,
        parameters(which, window),
        (row, context) -> Map.entry(row.getObject("stage_id", UUID.class), stay(row)),
        entry -> stays.put(entry.getKey(), entry.getValue()));
    return stays;
  }

  private static Stay stay(ResultSet row) throws SQLException {
    return new Stay(
        row.getInt("n"),
        row.getObject("mean", Double.class),
        row.getObject("median", Double.class),
        row.getObject("p90", Double.class));
  }

  private static Map<String, ?> parameters(Which which, Between window) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("pipeline", which.pipelineId());
    parameters.put("owner", which.owner());
    parameters.put("from", window.from().atOffset(ZoneOffset.UTC));
    parameters.put("until", window.until().atOffset(ZoneOffset.UTC));
    return parameters;
  }
}
