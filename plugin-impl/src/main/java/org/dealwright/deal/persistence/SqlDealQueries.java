package org.dealwright.deal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.ActorKind;
import org.dealwright.api.Page;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.api.deal.StageName;
import org.dealwright.api.deal.StageTransitionView;
import org.dealwright.deal.application.DealQueries;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.OwnCondition;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.platform.persistence.Totals;
import org.jspecify.annotations.Nullable;

/** Deals by keyset, or by page for the first ones. */
@Dependent
class SqlDealQueries implements DealQueries {

  private final SqlGateway sql;
  private final Totals totals;
  private final OwnCondition own;
  private final Caller caller;
  private final Clock clock;

  @Inject
  SqlDealQueries(SqlGateway sql, Totals totals, OwnCondition own, Caller caller, Clock clock) {
    this.own = own;
    this.sql = sql;
    this.totals = totals;
    this.caller = caller;
    this.clock = clock;
  }

  private String reporting() {
    return caller.organisation().currency();
  }

  @Override
  public Page<DealSummary> list(Filter filter, Window window) {
    Instant now = clock.instant();
    Conditions conditions = conditions(filter, now);
    DealOrder order = new DealOrder(window.sort());
    List<Keyed> rows = rows(conditions, order, window);
    List<Keyed> shown = rows.stream().limit(window.limit()).toList();
    String next = rows.size() > window.limit() ? shown.get(shown.size() - 1).cursor(order) : null;
    return totals.page(
        shown.stream().map(Keyed::deal).toList(),
        next,
        new Totals.Part(window.skip(), window.cursor(), window.counted()),
        DealRows.FROM + " where d.organisation_id = :organisation" + conditions.sql(),
        conditions.parameters());
  }

  private record Keyed(DealSummary deal, String key) {

    String cursor(DealOrder order) {
      return order.cursor(key, deal.id());
    }
  }

  private Conditions conditions(Filter filter, Instant now) {
    return new Conditions()
        .own(own)
        .when("d.pipeline_id = :pipeline", "pipeline", filter.pipelineId())
        .when("d.stage_id = :stage", "stage", filter.stageId())
        .anyOf("d.status", "statuses", filter.statuses())
        .ownedBy(filter.owner())
        .when("d.lead_id = :lead", "lead", filter.leadId())
        .when("d.customer_id = :customer", "customer", filter.customerId())
        .when("(d.customer_id is not null) = :hasCustomer", "hasCustomer", filter.hasCustomer())
        .when("d.amount >= :valueFrom", "valueFrom", filter.value().from())
        .when("d.amount <= :valueTo", "valueTo", filter.value().to())
        .when("d.currency = :currency", "currency", filter.currency())
        .when("d.expected_close_on >= :closeFrom", "closeFrom", filter.expectedClose().from())
        .when("d.expected_close_on <= :closeTo", "closeTo", filter.expectedClose().to())
        .at("d.created_at >= :from", "from", filter.created().from())
        .at("d.created_at < :until", "until", filter.created().to())
        .inSlaState(filter.slaStates(), now)
        .text(filter.text());
  }

  private List<Keyed> rows(Conditions conditions, DealOrder order, Window window) {
    Instant now = clock.instant();
    Map<String, Object> parameters = conditions.parameters();
    parameters.put("limit", window.limit() + 1);
    parameters.put("skip", window.skip());
    return sql.list(
        "select "
            + DealRows.COLUMNS
            + order.keyColumn()
            + DealRows.FROM_WITH_STAGE
            + " where d.organisation_id = :organisation"
            + conditions.sql()
            + order.after(window.cursor(), parameters)
            + order.orderBy()
            + " limit :limit offset :skip",
        parameters,
        (row, context) ->
            new Keyed(DealRows.summary(row, reporting(), now), row.getString("sort_key")));
  }

  @Override
  public void each(Filter filter, Sort sort, Consumer<DealSummary> consumer) {
    Instant now = clock.instant();
    Conditions conditions = conditions(filter, now);
    sql.each(
        "select "
            + DealRows.COLUMNS
            + DealRows.FROM_WITH_STAGE
            + " where d.organisation_id = :organisation"
            + conditions.sql()
            + new DealOrder(sort).orderBy(),
        conditions.parameters(),
        (row, context) -> DealRows.summary(row, reporting(), now),
        consumer);
  }

  @Override
  public Optional<DealSummary> one(UUID id) {
    Instant now = clock.instant();
    return sql.one(
        "select "
            + DealRows.COLUMNS
            + DealRows.FROM_WITH_STAGE
            + " where d.organisation_id = :organisation and d.id = :deal",
        Map.of("deal", id),
        (row, context) -> DealRows.summary(row, reporting(), now));
  }

  @Override
  public Map<UUID, DealSummary> byId(Set<UUID> ids) {
    Instant now = clock.instant();
    return sql
        .list(
            "select "
                + DealRows.COLUMNS
                + DealRows.FROM_WITH_STAGE
                + " where d.organisation_id = :organisation and d.id = any(:deals)"
                + own.ofDeals("d"),
            Map.of("deals", ids.toArray(UUID[]::new)),
            (row, context) -> DealRows.summary(row, reporting(), now))
        .stream()
        .collect(Collectors.toUnmodifiableMap(DealSummary::id, Function.identity()));
  }

  @Override
  public List<StageTransitionView> history(UUID dealId) {
    return sql.list(
        """
        select t.*, s.name as to_name, f.name as from_name from deal_stage_transitions t
          join pipeline_stages s
            on s.organisation_id = t.organisation_id and s.id = t.to_stage_id
          left join pipeline_stages f
            on f.organisation_id = t.organisation_id and f.id = t.from_stage_id
        where t.organisation_id = :organisation and t.deal_id = :deal order by t.sequence
        """,
        Map.of("deal", dealId),
        (row, context) -> transition(row));
  }

  private static StageTransitionView transition(ResultSet row) throws SQLException {
    return new StageTransitionView(
        stage(row, "from"),
        stage(row, "to"),
        row.getTimestamp("moved_at").toInstant(),
        new Actor(
                ActorKind.valueOf(row.getString("actor_kind")),
                row.getString("actor_id"),
                row.getString("actor_name"))
            .view(),
        row.getString("reason"),
        row.getObject("score", Integer.class));
  }

  private static @Nullable StageName stage(ResultSet row, String end) throws SQLException {
    UUID id = row.getObject(end + "_stage_id", UUID.class);
    return id == null ? null : new StageName(id, row.getString(end + "_name"));
  }

  @Override
  public boolean customerExists(UUID id) {
    return sql.one(
            """
            select 1 from customers
            where organisation_id = :organisation and id = :customer and gone_at is null
            """,
            Map.of("customer", id),
            (row, context) -> row.getInt(1))
        .isPresent();
  }
}
