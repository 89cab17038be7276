package org.dealwright.scoring.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.Rows;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.scoring.domain.FirstScore;
import org.dealwright.scoring.domain.FirstScore.Begins;
import org.dealwright.scoring.domain.Newcomer;
import org.dealwright.scoring.domain.PlanRepository;
import org.dealwright.scoring.domain.ScoreRepository;
import org.dealwright.scoring.domain.ScoreRow;
import org.dealwright.scoring.domain.Subject;
import org.dealwright.scoring.model.Contribution;
import org.dealwright.scoring.model.FeatureValue.Events;
import org.dealwright.scoring.model.Features;
import org.dealwright.scoring.model.Plan;
import org.dealwright.sla.domain.ResponseDue;
import org.jspecify.annotations.Nullable;

/** Scores in the database: a narrow row for the current one, and the history. */
@Dependent
class SqlScores implements ScoreRepository {

  static final String OPEN =
      """
      l.deleted_at is null and l.quarantined_at is null
        and l.status not in ('WON', 'LOST', 'DISQUALIFIED')
      """;

  private static final String BACKGROUND =
      """
      (select o.signals_since is not null from organisations o
          where o.id = :organisation) as receives_signals,
        exists (select 1 from plans p where p.organisation_id = :organisation) as has_plans
      """;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final Rows<ScoreRow> SCORED =
      SqlScores.<ScoreRow>scored(row -> row).column("events", "integer", row -> row.news() ? 1 : 0);

  private static final Rows<FirstScore> FIRST =
      scored(FirstScore::row)
          .column("events", "integer", FirstScore::lastEvent)
          .column("deal", "uuid", first -> begins(first, Begins::dealId))
          .column("stage", "uuid", first -> begins(first, Begins::stageId));

  private static final String HISTORY =
      """
      with scored as materialized (%s),
        history as (
          insert into lead_scores (organisation_id, lead_id, scored_at, id, points, margin,
            coverage, model_id, contributions, inputs, input_hash, cause)
          select :organisation, lead, scored_at, id, points, margin,
            coverage, model, contributions, inputs, input_hash, cause
          from scored)
      """;

  private static final String WRITE =
      HISTORY.formatted(SCORED.select())
          + """
          update lead_state s set points = scored.points, margin = scored.margin,
            band = scored.band,
            coverage = scored.coverage, model_id = scored.model, scored_at = scored.scored_at,
            contributions = scored.contributions, lasting_hash = scored.hash,
            event_sequence = event_sequence + scored.events,
            sla_since = coalesce(scored.sla_since, s.sla_since),
            sla_due_at = coalesce(scored.sla_due, s.sla_due_at),
            sla_warn_at = coalesce(scored.sla_warn, s.sla_warn_at),
            sla_tier = coalesce(scored.tier, s.sla_tier)
          from scored
          where s.organisation_id = :organisation and s.lead_id = scored.lead
          returning s.lead_id, s.event_sequence as number
          """;

  private static final String BEGIN =
      HISTORY.formatted(FIRST.select())
          + """
          insert into lead_state (organisation_id, lead_id, points, margin, band, coverage,
            model_id, scored_at, contributions, lasting_hash, event_sequence,
            sla_since, sla_due_at, sla_warn_at, sla_tier, deal_id, stage_id)
          select :organisation, lead, points, margin, band, coverage,
            model, scored_at, contributions, hash, events,
            sla_since, sla_due, sla_warn, tier, deal, stage
          from scored
          """;

  private final SqlGateway sql;
  private final SignalCounts signals;
  private final PlanRepository plans;
  private final Caller caller;

  @Inject
  SqlScores(SqlGateway sql, SignalCounts signals, PlanRepository plans, Caller caller) {
    this.sql = sql;
    this.signals = signals;
    this.plans = plans;
    this.caller = caller;
  }

  /** What the organisation has that scores of its leads depend on. */
  private record Background(boolean receivesSignals, List<Plan> plans) {}

  private record Locked(
      UUID lead,
      Features facts,
      Subject.@Nullable Current current,
      Instant createdAt,
      @Nullable ResponseDue unanswered,
      @Nullable UUID stage,
      @Nullable String wantedFeatures,
      boolean receivesSignals,
      boolean hasPlans) {

    Features withFit(List<Plan> plans) {
      return PlanFit.with(facts, wantedFeatures, plans);
    }
  }

  @Override
  public List<Subject> lock(List<UUID> leadIds, Instant now) {
    return subjects(leadIds, now, " for update of s");
  }

  @Override
  public List<Subject> read(List<UUID> leadIds, Instant now) {
    return subjects(leadIds, now, "");
  }

  @Override
  public List<Subject> subjects(List<Newcomer> leads, Instant now) {
    Background background = background();
    return leads.stream().map(lead -> subject(lead, background, now)).toList();
  }

  private static Subject subject(Newcomer lead, Background background, Instant now) {
    Features facts = PlanFit.with(lead.facts(), lead.wantedFeatures(), background.plans());
    Events seen = SignalCounts.once(lead.did(), lead.createdAt(), now);
    return new Subject(
        lead.leadId(),
        SignalCounts.with(facts, seen, background.receivesSignals()),
        null,
        lead.createdAt(),
        null,
        null);
  }

  private Background background() {
    record Found(boolean receivesSignals, boolean hasPlans) {}
    Found found =
        sql.one(
                "select " + BACKGROUND,
                Map.of(),
                (row, context) ->
                    new Found(row.getBoolean("receives_signals"), row.getBoolean("has_plans")))
            .orElseThrow();
    return new Background(
        found.receivesSignals(), found.hasPlans() ? plans.forScores() : List.of());
  }

  private List<Subject> subjects(List<UUID> leadIds, Instant now, String lock) {
    List<Locked> locked = locked(leadIds, lock);
    // After the lock, so that all signals count which were taken before it.
    Map<UUID, Events> events = signals.of(leadIds, now);
    List<Plan> catalogue =
        locked.stream().anyMatch(Locked::hasPlans) ? plans.forScores() : List.of();
    return locked.stream()
        .map(
            one ->
                new Subject(
                    one.lead(),
                    SignalCounts.with(
                        one.withFit(catalogue),
                        events.getOrDefault(one.lead(), new Events(Map.of())),
                        one.receivesSignals()),
                    one.current(),
                    one.createdAt(),
                    one.unanswered(),
                    one.stage()))
        .toList();
  }

  private List<Locked> locked(List<UUID> leadIds, String lock) {
    String currency = caller.organisation().currency();
    return sql.list(
        "select l.id, s.points, s.band, s.model_id, s.coverage, s.contributions, s.lasting_hash,"
            + " s.scored_at,"
            + " s.stage_id,"
            + " l.created_at, s.first_response_at, s.sla_since, s.sla_due_at, s.sla_warn_at, s.sla_tier,"
            + BACKGROUND
            + ", "
            + LeadFeatures.COLUMNS
            + """
             from lead_state s
              join leads l on l.organisation_id = s.organisation_id and l.id = s.lead_id
              left join customer_standings cs
                on cs.organisation_id = l.organisation_id and cs.customer_id = l.customer_id
            where s.organisation_id = :organisation and s.lead_id = any(array(select unnest(:leads)))
            order by s.lead_id
            """
            + lock,
        Map.of("leads", leadIds.toArray(UUID[]::new)),
        (row, context) ->
            new Locked(
                row.getObject("id", UUID.class),
                LeadFeatures.read(row, currency),
                current(row),
                row.getTimestamp("created_at").toInstant(),
                unanswered(row),
                row.getObject("stage_id", UUID.class),
                row.getString("wanted_features"),
                row.getBoolean("receives_signals"),
                row.getBoolean("has_plans")));
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
        row.getString("lasting_hash"),
        row.getTimestamp("scored_at").toInstant());
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
  public Map<UUID, Integer> write(List<ScoreRow> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    return sql
        .list(
            WRITE,
            SCORED.arrays(rows),
            (row, context) -> Map.entry(row.getObject("lead_id", UUID.class), row.getInt("number")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void begin(List<FirstScore> scores) {
    sql.update(BEGIN, FIRST.arrays(scores));
  }

  private static <T> Rows<T> scored(Function<T, ScoreRow> row) {
    return new Rows<T>()
        .column("lead", "uuid", row.andThen(ScoreRow::leadId))
        .column("id", "uuid", one -> Ids.next())
        .column("points", "smallint", row.andThen(one -> one.score().points()))
        .column("margin", "double precision", row.andThen(one -> one.score().margin()))
        .column("band", "text", row.andThen(one -> one.score().band().name()))
        .column("coverage", "double precision", row.andThen(one -> one.score().coverage()))
        .column("model", "uuid", row.andThen(ScoreRow::modelId))
        .column("scored_at", "timestamptz", row.andThen(ScoreRow::at))
        .column("contributions", "smallint[]", row.andThen(SqlScores::array))
        .column("inputs", "text", row.andThen(one -> one.score().inputs().canonical()))
        .column("input_hash", "text", row.andThen(one -> one.score().inputs().hash()))
        .column("cause", "text", row.andThen(ScoreRow::cause))
        .column("hash", "text", row.andThen(ScoreRow::lastingHash))
        .column("sla_since", "timestamptz", row.andThen(one -> due(one, ResponseDue::since)))
        .column("sla_due", "timestamptz", row.andThen(one -> due(one, ResponseDue::at)))
        .column("sla_warn", "timestamptz", row.andThen(one -> due(one, ResponseDue::warnAt)))
        .column("tier", "smallint", row.andThen(one -> due(one, ResponseDue::tier)));
  }

  private static @Nullable UUID begins(FirstScore first, Function<Begins, UUID> part) {
    return first.begins() == null ? null : part.apply(first.begins());
  }

  private static <T> @Nullable T due(ScoreRow row, Function<ResponseDue, T> part) {
    return row.due() == null ? null : part.apply(row.due());
  }

  private static String array(ScoreRow row) {
    StringBuilder array = new StringBuilder("{");
    for (Contribution contribution : row.score().contributions()) {
      array.append(array.length() == 1 ? "" : ",").append(contribution.points());
    }
    return array.append('}').toString();
  }

  static List<Integer> wholePoints(ResultSet row) throws SQLException {
    Object[] contributions = (Object[]) row.getArray("contributions").getArray();
    return Arrays.stream(contributions).map(value -> ((Number) value).intValue()).toList();
  }
}
