package org.dealwright.deal.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.scoring.ScoreView;
import org.dealwright.deal.application.ScoreSequences;
import org.dealwright.deal.domain.ThresholdTrial.Seen;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Score histories beside each other, in the order of their key. */
@Dependent
class SqlScoreSequences implements ScoreSequences {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** What fires is what scores see: its own first score, then those of the same model. */
  private static final String SCORES =
      """
      with chosen as (
        select distinct s.lead_id from lead_scores s
        join leads l on l.organisation_id = s.organisation_id and l.id = s.lead_id
        where s.organisation_id = :organisation and s.lead_id > :after
          and s.scored_at >= :from and s.scored_at < :until
          and s.points >= :points and s.coverage >= :coverage
          and l.deleted_at is null and l.quarantined_at is null
        order by s.lead_id limit :limit)
      select c.lead_id, s.scored_at, s.points, s.coverage, s.scored_at >= :from as within,
        case when lag(s.model_id) over lead is null then s.cause = 'created'
          else s.cause in ('edited', 'signal', 'time', 'customer', 'requested')
            and s.model_id = lag(s.model_id) over lead end as fires,
        coalesce(nullif(concat_ws(' ', l.first_name, l.last_name), ''), l.company) as name
      from chosen c
      join leads l on l.organisation_id = :organisation and l.id = c.lead_id
      join lead_scores s on s.organisation_id = :organisation and s.lead_id = c.lead_id
        and s.scored_at < :until
        and s.scored_at >= coalesce((
          select max(b.scored_at) from lead_scores b where b.organisation_id = :organisation
            and b.lead_id = c.lead_id and b.scored_at < :from), :from)
      window lead as (partition by c.lead_id order by s.scored_at, s.id)
      order by c.lead_id, s.scored_at, s.id
      """;

  private final SqlGateway sql;

  @Inject
  SqlScoreSequences(SqlGateway sql) {
    this.sql = sql;
  }

  private record Row(UUID lead, @Nullable String name, boolean within, Seen seen) {}

  @Override
  public List<Sequence> next(Period period, int points, @Nullable UUID after, int limit) {
    Map<UUID, List<Row>> byLead =
        sql
            .list(
                SCORES,
                Map.of(
                    "after",
                    after == null ? BEFORE_ALL : after,
                    "from",
                    period.from().atOffset(ZoneOffset.UTC),
                    "until",
                    period.until().atOffset(ZoneOffset.UTC),
                    "points",
                    points,
                    "coverage",
                    ScoreView.CONFIDENT_COVERAGE,
                    "limit",
                    limit),
                (row, context) -> row(row))
            .stream()
            .collect(groupingBy(Row::lead, LinkedHashMap::new, toList()));
    return byLead.values().stream().map(SqlScoreSequences::sequence).toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("lead_id", UUID.class),
        row.getString("name"),
        row.getBoolean("within"),
        new Seen(
            row.getTimestamp("scored_at").toInstant(),
            row.getInt("points"),
            row.getDouble("coverage") >= ScoreView.CONFIDENT_COVERAGE,
            row.getBoolean("fires")));
  }

  private static Sequence sequence(List<Row> rows) {
    Seen before = rows.get(0).within() ? null : rows.get(0).seen();
    return new Sequence(
        rows.get(0).lead(),
        rows.get(0).name(),
        before,
        rows.stream().filter(Row::within).map(Row::seen).toList());
  }

  @Override
  public Map<UUID, List<Arrival>> arrivals(UUID pipelineId, List<UUID> leadIds, Instant until) {
    return sql
        .list(
            """
            select d.lead_id, d.id, t.to_stage_id, t.moved_at from deals d
            join deal_stage_transitions t
              on t.organisation_id = d.organisation_id and t.deal_id = d.id
            where d.organisation_id = :organisation and d.pipeline_id = :pipeline
              and d.lead_id = any(:leads) and d.deleted_at is null and t.moved_at < :until
            order by t.moved_at, t.sequence
            """,
            Map.of(
                "pipeline", pipelineId,
                "leads", leadIds.toArray(UUID[]::new),
                "until", until.atOffset(ZoneOffset.UTC)),
            (row, context) ->
                Map.entry(
                    row.getObject("lead_id", UUID.class),
                    new Arrival(
                        row.getObject("id", UUID.class),
                        row.getObject("to_stage_id", UUID.class),
                        row.getTimestamp("moved_at").toInstant())))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }
}
