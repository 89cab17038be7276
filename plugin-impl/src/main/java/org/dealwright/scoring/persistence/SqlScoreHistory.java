package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Slice;
import org.dealwright.platform.persistence.CursorValues;
import org.dealwright.platform.persistence.Keyset;
import org.dealwright.platform.persistence.Place;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.ModelRepository;
import org.dealwright.scoring.domain.ScoreHistory;
import org.dealwright.scoring.domain.StoredScore;
import org.dealwright.scoring.model.Inputs;
import org.jspecify.annotations.Nullable;

/** The history's rows, by the order of their key. */
@Dependent
class SqlScoreHistory implements ScoreHistory {

  private static final String ROWS =
      "select * from lead_scores where organisation_id = :organisation";

  private final SqlGateway sql;
  private final ModelRepository models;

  @Inject
  SqlScoreHistory(SqlGateway sql, ModelRepository models) {
    this.sql = sql;
    this.models = models;
  }

  @Override
  public boolean hasLead(UUID leadId) {
    return sql.one(
            """
            select 1 from leads where organisation_id = :organisation and id = :lead
              and deleted_at is null and quarantined_at is null
            """,
            Map.of("lead", leadId),
            (row, context) -> row.getInt(1))
        .isPresent();
  }

  @Override
  public Optional<StoredScore> latest(UUID leadId) {
    return of(leadId, 1, null).items().stream().findFirst();
  }

  @Override
  public Optional<Instant> lastRun(UUID leadId) {
    return sql.one(
        """
        select r.started_at from job_chunks c join job_runs r on r.id = c.run_id
        where c.organisation_id = :organisation and r.job = 'lead-score-refresh'
          and (c.after_id is null or c.after_id < :lead) and c.cursor_id >= :lead
        order by c.run_id desc limit 1
        """,
        Map.of("lead", leadId),
        (row, context) -> row.getTimestamp("started_at").toInstant());
  }

  @Override
  public Slice<StoredScore> of(UUID leadId, int limit, @Nullable String cursor) {
    Map<String, Object> values = new HashMap<>(Map.of("lead", leadId, "limit", limit + 1));
    String query =
        ROWS
            + " and lead_id = :lead"
            + Place.after(cursor, "scored_at, id", values)
            + " order by scored_at desc, id desc limit :limit";
    List<StoredScore> rows = sql.list(query, values, (row, context) -> stored(row));
    return Place.slice(rows, limit, row -> new Place(row.at(), row.id()));
  }

  @Override
  public Slice<StoredScore> find(Range range, int limit, @Nullable String cursor) {
    Map<String, Object> values = new HashMap<>(Map.of("limit", limit + 1));
    String query =
        ROWS
            + conditions(range, values)
            + after(cursor, values)
            + " order by lead_id, scored_at, id limit :limit";
    List<StoredScore> rows = sql.list(query, values, (row, context) -> stored(row));
    List<StoredScore> shown = rows.stream().limit(limit).toList();
    return new Slice<>(shown, rows.size() > limit ? cursor(shown.get(limit - 1)) : null);
  }

  private static String conditions(Range range, Map<String, Object> values) {
    StringBuilder conditions = new StringBuilder();
    if (range.scoreId() != null) {
      conditions.append(" and id = :id");
      values.put("id", range.scoreId());
    }
    if (range.leadId() != null) {
      conditions.append(" and lead_id = :lead");
      values.put("lead", range.leadId());
    }
    if (range.from() != null) {
      conditions.append(" and scored_at >= :from");
      values.put("from", range.from().atOffset(ZoneOffset.UTC));
    }
    if (range.until() != null) {
      conditions.append(" and scored_at < :until");
      values.put("until", range.until().atOffset(ZoneOffset.UTC));
    }
    return conditions.toString();
  }

  private static String after(@Nullable String cursor, Map<String, Object> values) {
    if (cursor == null) {
      return "";
    }
    CursorValues last = Keyset.decode(cursor, 3);
    values.put("afterLead", last.id(0));
    values.put("afterAt", last.time(1).atOffset(ZoneOffset.UTC));
    values.put("afterId", last.id(2));
    return " and (lead_id, scored_at, id) > (:afterLead, :afterAt, :afterId)";
  }

  private static String cursor(StoredScore last) {
    return Keyset.encode(
        List.of(last.leadId().toString(), last.at().toString(), last.id().toString()));
  }

  private StoredScore stored(ResultSet row) throws SQLException {
    return new StoredScore(
        row.getObject("id", UUID.class),
        row.getObject("lead_id", UUID.class),
        row.getTimestamp("scored_at").toInstant(),
        models.find(row.getObject("model_id", UUID.class)),
        new StoredScore.Result(
            row.getInt("points"),
            row.getDouble("margin"),
            row.getDouble("coverage"),
            SqlScores.wholePoints(row)),
        Inputs.parse(row.getString("inputs")),
        row.getString("input_hash"),
        row.getString("cause"));
  }
}
