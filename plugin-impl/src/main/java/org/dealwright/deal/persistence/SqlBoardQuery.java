package org.dealwright.deal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.deal.ConvertedMoney;
import org.dealwright.api.scoring.ScoreView;
import org.dealwright.deal.application.BoardQuery;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.OwnCondition;
import org.dealwright.platform.persistence.SqlGateway;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The board in few statements: one or two for the sums, one for the first cards of all columns. */
@Dependent
class SqlBoardQuery implements BoardQuery {

  private static final String OF_LEAD = "l.company, l.follow_up_at, s.points, s.coverage, s.band ";

  private static final String CARD =
      "d.id, d.version, "
          + DealRows.TITLE
          + ", d.lead_id, d.amount, d.currency, d.converted_amount, d.converted_currency,"
          + " d.rate_day, d.owner, d.pipeline_id, d.stage_id, d.entered_stage_at, d.sla_due_at,"
          + " d.sla_warn_at, d.status, d.customer_id, c.name as customer_name,"
          + " c.url as customer_url, "
          + DealRows.LEAD_NAME
          + ", "
          + OF_LEAD;

  private static final String FROM =
      DealRows.FROM
          + " left join lead_state s on s.organisation_id = d.organisation_id"
          + " and s.lead_id = d.lead_id ";

  private static final String CONFIDENT =
      "(s.coverage >= " + ScoreView.CONFIDENT_COVERAGE + ") = :confident";

  private static final String SHOWN_SINCE = "(select cast(:closedSince as timestamptz))";

  private static final String CLOSED_SINCE =
      " and (d.closed_at is null or d.entered_stage_at >= " + SHOWN_SINCE + ")";

  /** Together with limits that stand in the text: the database keeps one plan for all boards. */
  private static final String STAGES = "unnest(array(select unnest(:stages))) as stage(id)";

  /** More than any sum of real deals, and less than numbers that JSON readers can hold exactly. */
  private static final String SUM =
      """
      cast(least(sum(amount), 9000000000000000) as bigint) as amount,
        cast(least(sum(converted_amount), 9000000000000000) as bigint) as converted_amount
      """;

  private final SqlGateway sql;
  private final OwnCondition own;
  private final Caller caller;

  @Inject
  SqlBoardQuery(SqlGateway sql, OwnCondition own, Caller caller) {
    this.own = own;
    this.sql = sql;
    this.caller = caller;
  }

  @Override
  public List<Sum> totals(List<UUID> stages) {
    return sql.list(
        """
        select stage_id, nullif(currency, '') as currency,
          nullif(converted_currency, '') as converted_currency, sum(deals) as n, true as exact,
        """
            + SUM
            + """
            from stage_totals
            where organisation_id = :organisation and stage_id = any(:stages)
            group by stage_id, currency, converted_currency having sum(deals) <> 0
            """,
        Map.of("stages", stages.toArray(UUID[]::new)),
        SqlBoardQuery::sum);
  }

  @Override
  public List<Sum> sums(List<UUID> stages, Shown shown, int cap) {
    return sums(stages, shown, conditions(shown), cap);
  }

  /** By the index of what was closed: a deal is closed when it comes to such a stage. */
  @Override
  public List<Sum> closedSums(List<UUID> stages, Shown shown, int cap) {
    Conditions conditions = conditions(shown);
    conditions.at("d.closed_at >= " + SHOWN_SINCE, "closedSince", shown.closedSince());
    return sums(stages, shown, conditions, cap);
  }

  private List<Sum> sums(List<UUID> stages, Shown shown, Conditions conditions, int cap) {
    Map<String, Object> parameters = conditions.parameters();
    parameters.put("stages", stages.toArray(UUID[]::new));
    return sql.list(
        "select sums.*, sum(n) over (partition by stage_id) < "
            + cap
            + " as exact"
            + " from (select stage.id as stage_id, currency, converted_currency, count(*) as n, "
            + SUM
            + " from "
            + STAGES
            + " cross join lateral (select d.currency, d.amount,"
            + " d.converted_currency, d.converted_amount "
            + (shown.filter().isEmpty() ? "from live_deals d" : FROM)
            + " where d.organisation_id = :organisation and d.stage_id = stage.id"
            + conditions.sql()
            + " limit "
            + cap
            + ") counted group by stage.id, currency, converted_currency) sums",
        parameters,
        SqlBoardQuery::sum);
  }

  @Override
  public List<Row> cards(List<UUID> stages, Shown shown, int limit) {
    Conditions conditions = conditions(shown);
    Map<String, Object> parameters = parameters(conditions, shown);
    parameters.put("stages", stages.toArray(UUID[]::new));
    return sql.list(
        "select c.* from "
            + STAGES
            + " cross join lateral (select "
            + CARD
            + FROM
            + " where d.organisation_id = :organisation and d.stage_id = stage.id"
            + CLOSED_SINCE
            + conditions.sql()
            + " order by d.entered_stage_at desc, d.id limit "
            + limit
            + ") c order by c.stage_id, c.entered_stage_at desc, c.id",
        parameters,
        this::row);
  }

  @Override
  public List<Row> more(UUID stage, Shown shown, Optional<After> after, int limit) {
    Conditions conditions = conditions(shown);
    after.ifPresent(
        place ->
            conditions
                .at(
                    "(d.entered_stage_at < :afterTime"
                        + " or (d.entered_stage_at = :afterTime and d.id > :afterId))",
                    "afterTime",
                    place.enteredStageAt())
                .also("afterId", place.dealId()));
    Map<String, Object> parameters = parameters(conditions, shown);
    parameters.put("stage", stage);
    parameters.put("limit", limit);
    return sql.list(
        "select "
            + CARD
            + FROM
            + " where d.organisation_id = :organisation and d.stage_id = :stage"
            + CLOSED_SINCE
            + conditions.sql()
            + " order by d.entered_stage_at desc, d.id limit :limit",
        parameters,
        this::row);
  }

  @Override
  public Optional<OnBoard> deal(UUID id, Instant now) {
    String reporting = caller.organisation().currency();
    return sql.one(
        "select "
            + DealRows.COLUMNS
            + ", "
            + OF_LEAD
            + FROM
            + DealRows.STAGE
            + " where d.organisation_id = :organisation and d.id = :deal",
        Map.of("deal", id),
        (row, context) -> new OnBoard(DealRows.summary(row, reporting, now), row(row, context)));
  }

  private Conditions conditions(Shown shown) {
    Filter filter = shown.filter();
    return new Conditions()
        .own(own)
        .text(filter.text())
        .ownedBy(filter.owner())
        .anyOf("l.status", "statuses", filter.statuses())
        .anyOf("l.source", "sources", filter.sources())
        .anyOf("s.band", "bands", filter.bands())
        .when("s.points >= :scoreMin", "scoreMin", filter.score().from())
        .when("s.points <= :scoreMax", "scoreMax", filter.score().to())
        .when(
            """
            exists (select 1 from lead_tags t where t.organisation_id = d.organisation_id
              and t.lead_id = d.lead_id and t.tag = any(:tags))
            """,
            "tags",
            filter.tags().isEmpty() ? null : filter.tags().toArray(String[]::new))
        .at("d.created_at >= :from", "from", filter.created().from())
        .at("d.created_at < :until", "until", filter.created().to())
        .when("(d.customer_id is not null) = :hasCustomer", "hasCustomer", filter.hasCustomer())
        .at("l.follow_up_at >= :followUpFrom", "followUpFrom", filter.followUp().from())
        .at("l.follow_up_at < :followUpTo", "followUpTo", filter.followUp().to())
        .at("d.updated_at >= :updatedFrom", "updatedFrom", filter.updated().from())
        .at("d.updated_at < :updatedTo", "updatedTo", filter.updated().to())
        .at("s.scored_at >= :scoredFrom", "scoredFrom", filter.scored().from())
        .at("s.scored_at < :scoredTo", "scoredTo", filter.scored().to())
        .when(CONFIDENT, "confident", filter.confident())
        .when("d.customer_id = :customer", "customer", filter.customerId())
        .at("d.sla_due_at >= :slaDueFrom", "slaDueFrom", filter.slaDue().from())
        .at("d.sla_due_at < :slaDueTo", "slaDueTo", filter.slaDue().to())
        .inSlaState(filter.slaStates(), shown.now());
  }

  private static Map<String, Object> parameters(Conditions conditions, Shown shown) {
    Map<String, Object> parameters = conditions.parameters();
    parameters.put("closedSince", shown.closedSince().atOffset(ZoneOffset.UTC));
    return parameters;
  }

  private static Sum sum(ResultSet row, StatementContext context) throws SQLException {
    String converted = row.getString("converted_currency");
    return new Sum(
        row.getObject("stage_id", UUID.class),
        row.getLong("n"),
        DealRows.money(row),
        converted == null ? null : new Money(row.getLong("converted_amount"), converted),
        row.getBoolean("exact"));
  }

  private Row row(ResultSet row, StatementContext context) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("title"),
        row.getObject("lead_id", UUID.class),
        row.getString("lead_name"),
        row.getString("company"),
        DealRows.money(row),
        inSum(row),
        row.getObject("points", Integer.class),
        row.getObject("coverage", Double.class),
        row.getString("band"),
        row.getString("owner"),
        row.getObject("pipeline_id", UUID.class),
        row.getObject("stage_id", UUID.class),
        row.getTimestamp("entered_stage_at").toInstant(),
        !"OPEN".equals(row.getString("status")),
        DealRows.due(row).orElse(null),
        DealRows.customer(row),
        DealRows.instant(row, "follow_up_at"));
  }

  /** A deal that was closed under another reporting currency is in no sum of this one. */
  private @Nullable ConvertedMoney inSum(ResultSet row) throws SQLException {
    String reporting = caller.organisation().currency();
    ConvertedMoney converted = DealRows.converted(row, reporting);
    return converted == null || !converted.currency().equals(reporting) ? null : converted;
  }
}
