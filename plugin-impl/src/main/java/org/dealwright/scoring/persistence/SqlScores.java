package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.ScoreRepository;
import org.dealwright.scoring.domain.ScoreRow;
import org.dealwright.scoring.domain.Subject;
import org.dealwright.scoring.model.Contribution;
import org.dealwright.scoring.model.FeatureValue.Events;
import org.dealwright.scoring.model.Features;
import org.jspecify.annotations.Nullable;

/** Scores in the database: a narrow row for the current one, and the history. */
@Dependent
class SqlScores implements ScoreRepository {

  private static final String OPEN =
      """
      l.deleted_at is null and l.quarantined_at is null
        and l.status not in ('WON', 'LOST', 'DISQUALIFIED')
      """;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final SqlGateway sql;
  private final SignalCounts signals;
  private final Caller caller;

  @Inject
  SqlScores(SqlGateway sql, SignalCounts signals, Caller caller) {
    this.sql = sql;
    this.signals = signals;
    this.caller = caller;
  }

  private record Locked(
      UUID lead, Features facts, Subject.@Nullable Current current, boolean receivesSignals) {}

  @Override
  public List<Subject> lock(List<UUID> leadIds, Instant now) {
    List<Locked> locked = locked(leadIds);
    // After the lock, so that all signals count which were taken before it.
    Map<UUID, Events> events = signals.of(leadIds, now);
    return locked.stream()
        .map(
            one ->
                new Subject(
                    one.lead(),
                    SignalCounts.with(
                        one.facts(),
                        events.getOrDefault(one.lead(), new Events(Map.of())),
                        one.receivesSignals()),
                    one.current()))
        .toList();
  }

  private List<Locked> locked(List<UUID> leadIds) {
    String currency = caller.organisation().currency();
    return sql.list(
        "select l.id, s.points, s.band, s.model_id, s.coverage, s.contributions, s.lasting_hash,"
            + " (select o.signals_since is not null from organisations o"
            + " where o.id = :organisation) as receives_signals, "
            + LeadFeatures.COLUMNS
            + """
             from lead_state s
              join leads l on l.organisation_id = s.organisation_id and l.id = s.lead_id
            where s.organisation_id = :organisation and s.lead_id = any(:leads)
            order by s.lead_id for update of s
            """,
        Map.of("leads", leadIds.toArray(UUID[]::new)),
        (row, context) ->
            new Locked(
                row.getObject("id", UUID.class),
                LeadFeatures.read(row, currency),
                current(row),
                row.getBoolean("receives_signals")));
  }

  private static Subject.@Nullable Current current(ResultSet row) throws SQLException {
    UUID model = row.getObject("model_id", UUID.class);
    if (model == null) {
      return null;
    }
    return new Subject.Current(
        row.getInt("points"),
        ScoreBand.valueOf(row.getString("band")),
        model,
        row.getDouble("coverage"),
        wholePoints(row),
        row.getString("lasting_hash"));
  }

  @Override
  public List<UUID> openLeads(@Nullable UUID after, UUID until, int limit) {
    return sql.list(
        "select l.id from leads l where l.organisation_id = :organisation and l.id > :after"
            + " and l.id <= :until and "
            + OPEN
            + " order by l.id limit :limit",
        Map.of("after", after == null ? BEFORE_ALL : after, "until", until, "limit", limit),
        (row, context) -> row.getObject("id", UUID.class));
  }

  @Override
  public List<UUID> stretchEnds(int length) {
    return sql.list(
        "select id from (select l.id, row_number() over (order by l.id) as n,"
            + " count(*) over () as total from leads l where l.organisation_id = :organisation and "
            + OPEN
            + ") numbered where n % :length = 0 or n = total order by id",
        Map.of("length", length),
        (row, context) -> row.getObject("id", UUID.class));
  }

  @Override
  public void write(List<ScoreRow> rows) {
    sql.batch(
        """
        insert into lead_scores (organisation_id, lead_id, scored_at, id, points, margin, coverage,
          model_id, contributions, inputs, input_hash, cause)
        values (:organisation, :lead, :at, :id, :points, :margin, :coverage, :model,
          cast(:contributions as smallint[]), :inputs, :hash, :cause)
        """,
        rows,
        (batch, row) ->
            batch
                .bind("lead", row.leadId())
                .bind("at", row.at().atOffset(ZoneOffset.UTC))
                .bind("id", Ids.next())
                .bind("points", row.score().points())
                .bind("margin", row.score().margin())
                .bind("coverage", row.score().coverage())
                .bind("model", row.modelId())
                .bind("contributions", array(row.score().contributions()))
                .bind("inputs", row.score().inputs().canonical())
                .bind("hash", row.score().inputs().hash())
                .bind("cause", row.cause().toString()));
    sql.batch(
        """
        update lead_state set points = :points, margin = :margin, band = :band,
          coverage = :coverage, model_id = :model, scored_at = :at,
          contributions = cast(:contributions as smallint[]), lasting_hash = :hash
        where organisation_id = :organisation and lead_id = :lead
        """,
        rows,
        (batch, row) ->
            batch
                .bind("lead", row.leadId())
                .bind("at", row.at().atOffset(ZoneOffset.UTC))
                .bind("points", row.score().points())
                .bind("margin", row.score().margin())
                .bind("band", row.score().band().name())
                .bind("coverage", row.score().coverage())
                .bind("model", row.modelId())
                .bind("contributions", array(row.score().contributions()))
                .bind("hash", row.lastingHash()));
  }

  private static String array(List<Contribution> contributions) {
    return contributions.stream()
        .map(contribution -> Integer.toString(contribution.points()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public int nextEvent(UUID leadId) {
    return sql.one(
            """
            update lead_state set event_sequence = event_sequence + 1
            where organisation_id = :organisation and lead_id = :lead returning event_sequence
            """,
            Map.of("lead", leadId),
            (row, context) -> row.getInt(1))
        .orElseThrow();
  }

  static List<Integer> wholePoints(ResultSet row) throws SQLException {
    Object[] contributions = (Object[]) row.getArray("contributions").getArray();
    return Arrays.stream(contributions).map(value -> ((Number) value).intValue()).toList();
  }
}
