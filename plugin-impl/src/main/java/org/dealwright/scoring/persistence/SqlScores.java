package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
import org.dealwright.sla.domain.ResponseDue;
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
      UUID lead,
      Features facts,
      Subject.@Nullable Current current,
      Instant createdAt,
      @Nullable ResponseDue unanswered,
      boolean receivesSignals) {}

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
                    one.current(),
                    one.createdAt(),
                    one.unanswered()))
        .toList();
  }

  private List<Locked> locked(List<UUID> leadIds) {
    String currency = caller.organisation().currency();
    return sql.list(
        "select l.id, s.points, s.band, s.model_id, s.coverage, s.contributions, s.lasting_hash,"
            + " l.created_at, s.first_response_at, s.sla_since, s.sla_due_at, s.sla_warn_at, s.sla_tier,"
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
                row.getTimestamp("created_at").toInstant(),
                unanswered(row),
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

  private static @Nullable ResponseDue unanswered(ResultSet row) throws SQLException {
    if (row.getTimestamp("sla_due_at") == null || row.getTimestamp("first_response_at") != null) {
      return null;
    }
    return new ResponseDue(
        row.getTimestamp("sla_since").toInstant(),
        row.getTimestamp("sla_due_at").toInstant(),
        row.getTimestamp("sla_warn_at").toInstant(),
        row.getInt("sla_tier"));
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
          contributions = cast(:contributions as smallint[]), lasting_hash = :hash,
          sla_since = coalesce(cast(:slaSince as timestamptz), sla_since),
          sla_due_at = coalesce(cast(:slaDue as timestamptz), sla_due_at),
          sla_warn_at = coalesce(cast(:slaWarn as timestamptz), sla_warn_at),
          sla_tier = coalesce(cast(:slaTier as smallint), sla_tier)
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
                .bind("hash", row.lastingHash())
                .bind("slaSince", due(row, ResponseDue::since))
                .bind("slaDue", due(row, ResponseDue::at))
                .bind("slaWarn", due(row, ResponseDue::warnAt))
                .bind("slaTier", row.due() == null ? null : row.due().tier()));
  }

  private static @Nullable OffsetDateTime due(ScoreRow row, Function<ResponseDue, Instant> time) {
    return row.due() == null ? null : time.apply(row.due()).atOffset(ZoneOffset.UTC);
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
