package org.dealwright.deal.persistence;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.api.ActorKind;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.RowInsert;
import org.dealwright.platform.persistence.Rows;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Deals as rows; their transitions are only ever added. */
@Dependent
class SqlDealRepository implements DealRepository {

  private static final RowInsert<StageTransition> TRANSITIONS =
      RowInsert.<StageTransition>into("deal_stage_transitions")
          .column("deal_id", "uuid", StageTransition::dealId)
          .column("sequence", "integer", StageTransition::sequence)
          .column("from_stage_id", "uuid", StageTransition::fromStageId)
          .column(
              "from_since", "timestamptz", move -> move.from() == null ? null : move.from().since())
          .column("to_stage_id", "uuid", StageTransition::toStageId)
          .column("moved_at", "timestamptz", StageTransition::at)
          .column("actor_kind", "text", move -> move.why().actor().kind().name())
          .column("actor_id", "text", move -> move.why().actor().id())
          .column("actor_name", "text", move -> move.why().actor().name())
          .column("reason", "text", move -> move.why().reason())
          .column("score", "smallint", move -> move.why().score())
          .build();

  private static final Rows<Deal> WRITTEN =
      DealColumns.changing(new Rows<Deal>())
          .column("id", "uuid", Deal::id)
          .column("version", "integer", Deal::version);

  private static final String REWRITE =
      """
      update deals d set %s, version = d.version + 1
      from (%s) written
      where d.organisation_id = :organisation and d.id = written.id and d.version = written.version
      """
          .formatted(DealColumns.assignments("written"), WRITTEN.select());

  /** The lead has its lock before the deal is looked at: its state is asked for first. */
  private static final String LOCK_LEAD =
      """
      with lead as materialized (
        select s.lead_id from lead_state s
        where s.organisation_id = :organisation and s.lead_id = (
          select d.lead_id from deals d where d.organisation_id = :organisation and d.id = :id)
        for update)
      """;

  private static final String AFTER_LEAD =
      "id = :id and (select count(*) from lead) >= 0 for update";

  private static final String MOVE = "move_";

  /** The same with the transitions, which the deals' rows need not wait for. */
  private static final String REWRITE_MOVED =
      "with moved as (" + TRANSITIONS.sql(MOVE) + ") " + REWRITE;

  private static final String INSERT_MOVED =
      "with moved as (" + TRANSITIONS.sql(MOVE) + ") " + DealColumns.INSERT.sql("");

  private final SqlGateway sql;

  @Inject
  SqlDealRepository(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Deal> lock(UUID id) {
    return sql.one(select("id = :id for update"), Map.of("id", id), DealColumns::read);
  }

  @Override
  public Optional<Deal> lockAfterLead(UUID id) {
    return sql.one(LOCK_LEAD + select(AFTER_LEAD), Map.of("id", id), DealColumns::read);
  }

  @Override
  public Optional<Deal> lockOpen(UUID pipelineId, UUID leadId) {
    return Optional.ofNullable(lockOpen(pipelineId, List.of(leadId)).get(leadId));
  }

  @Override
  public List<Deal> lockOpen(UUID leadId) {
    return ofLead("lead_id = :lead and status = 'OPEN' order by id for update", leadId);
  }

  @Override
  public List<Deal> lockAll(UUID leadId) {
    return ofLead("lead_id = :lead order by id for update", leadId);
  }

  @Override
  public List<Deal> ofLead(UUID leadId) {
    return ofLead("lead_id = :lead order by id", leadId);
  }

  private List<Deal> ofLead(String condition, UUID leadId) {
    return sql.list(select(condition), Map.of("lead", leadId), DealColumns::read);
  }

  @Override
  public Map<UUID, Deal> lockOpen(UUID pipelineId, List<UUID> leadIds) {
    if (leadIds.isEmpty()) {
      return Map.of();
    }
    String query =
        select(
            """
            pipeline_id = :pipeline and lead_id = any(array(select unnest(:leads)))
              and status = 'OPEN'
            order by id for update
            """);
    return sql
        .list(
            query,
            Map.of("pipeline", pipelineId, "leads", leadIds.toArray(UUID[]::new)),
            DealColumns::read)
        .stream()
        .collect(Collectors.toMap(deal -> deal.leadId().orElseThrow(), deal -> deal));
  }

  private static String select(String condition) {
    return "select "
        + DealColumns.READ
        + " from deals where organisation_id = :organisation and deleted_at is null and "
        + condition;
  }

  @Override
  public List<Open> openIn(List<UUID> pipelineIds, List<UUID> leadIds) {
    return sql.list(
        """
        select lead_id, pipeline_id, entered_stage_at from live_deals
        where organisation_id = :organisation and status = 'OPEN'
          and lead_id = any(array(select unnest(:leads))) and pipeline_id = any(:pipelines)
        """,
        Map.of(
            "leads", leadIds.toArray(UUID[]::new),
            "pipelines", pipelineIds.toArray(UUID[]::new)),
        (row, context) ->
            new Open(
                row.getObject("lead_id", UUID.class),
                row.getObject("pipeline_id", UUID.class),
                row.getTimestamp("entered_stage_at").toInstant()));
  }

  @Override
  public void save(List<Move> moves) {
    keepFromDeletion(moves.stream().map(move -> move.stage().id()).collect(Collectors.toSet()));
    Map<Boolean, List<Move>> byFirst =
        moves.stream().collect(partitioningBy(move -> move.transition().sequence() == 1));
    insert(byFirst.get(true));
    rewrite(byFirst.get(false));
  }

  private void insert(List<Move> first) {
    if (!first.isEmpty()) {
      sql.update(INSERT_MOVED, with(first, DealColumns.INSERT.arrays("", deals(first))));
    }
  }

  /** All by one statement, so that their stages' totals are counted once. */
  private void rewrite(List<Move> moves) {
    List<Deal> deals = deals(moves);
    if (!deals.isEmpty()) {
      rewritten(deals, sql.update(REWRITE_MOVED, with(moves, WRITTEN.arrays(deals))));
    }
  }

  private static void rewritten(List<Deal> deals, int written) {
    if (written < deals.size()) {
      throw new OptimisticLockException("A deal was changed by somebody who had not locked it");
    }
    deals.forEach(Deal::rewritten);
  }

  private static List<Deal> deals(List<Move> moves) {
    return moves.stream().map(Move::deal).toList();
  }

  private static Map<String, String[]> with(List<Move> moves, Map<String, String[]> deals) {
    Map<String, String[]> parameters =
        new HashMap<>(TRANSITIONS.arrays(MOVE, moves.stream().map(Move::transition).toList()));
    parameters.putAll(deals);
    return parameters;
  }

  /** Until the transaction ends, nobody deletes the stages. */
  private void keepFromDeletion(Set<UUID> stages) {
    List<Integer> live =
        sql.list(
            """
            select 1 from pipeline_stages
            where organisation_id = :organisation and id = any(:stages) and deleted_at is null
            order by id for key share
            """,
            Map.of("stages", stages.toArray(UUID[]::new)),
            (row, context) -> row.getInt(1));
    if (live.size() < stages.size()) {
      throw new ConflictException("stage-deleted", "The stage was deleted meanwhile.");
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  @Override
  public void save(Deal deal) {
    rewritten(List.of(deal), sql.update(REWRITE, WRITTEN.arrays(List.of(deal))));
  }

  @Override
  public void delete(UUID leadId, Instant now) {
    sql.update(
        """
        update deals set deleted_at = :now
        where organisation_id = :organisation and lead_id = :lead and deleted_at is null
        """,
        Map.of("lead", leadId, "now", utc(now)));
  }

  @Override
  public void restore(UUID leadId, Instant deletedAt) {
    sql.update(
        """
        update deals set deleted_at = null
        where organisation_id = :organisation and lead_id = :lead and deleted_at = :deletedAt
        """,
        Map.of("lead", leadId, "deletedAt", utc(deletedAt)));
  }

  @Override
  public List<UUID> at(UUID stageId, @Nullable UUID after, int limit) {
    return sql.list(
        """
        select id from live_deals
        where organisation_id = :organisation and stage_id = :stage and id > :after
        order by id limit :limit
        """,
        Map.of(
            "stage", stageId,
            "after", Objects.requireNonNullElse(after, new UUID(0, 0)),
            "limit", limit),
        (row, context) -> row.getObject("id", UUID.class));
  }

  @Override
  public List<Deal> lockDeleted(UUID stageId, int limit) {
    String query =
        """
        select %s from deals
        where organisation_id = :organisation and stage_id = :stage and deleted_at is not null
        order by id limit :limit for update
        """;
    return sql.list(
        query.formatted(DealColumns.READ),
        Map.of("stage", stageId, "limit", limit),
        DealColumns::read);
  }

  @Override
  public boolean hasAny(UUID stageId) {
    return sql.one(
            "select 1 from deals where organisation_id = :organisation and stage_id = :stage"
                + " limit 1",
            Map.of("stage", stageId),
            (row, context) -> row.getInt(1))
        .isPresent();
  }

  @Override
  public List<Standing> lockStanding(UUID stageId, @Nullable UUID after, int limit) {
    return sql.list(
        """
        select id, entered_stage_at from deals d
        where organisation_id = :organisation and stage_id = :stage and id > :after
          and status = 'OPEN' and deleted_at is null
          and not exists (select 1 from deal_stage_transitions t
            where t.organisation_id = d.organisation_id and t.deal_id = d.id
              and t.sequence = d.transitions and t.actor_kind = 'IMPORT')
        order by id limit :limit for update of d
        """,
        Map.of(
            "stage", stageId,
            "after", Objects.requireNonNullElse(after, new UUID(0, 0)),
            "limit", limit),
        (row, context) ->
            new Standing(
                row.getObject("id", UUID.class),
                row.getTimestamp("entered_stage_at").toInstant(),
                null));
  }

  @Override
  public void dueBy(List<Standing> deals) {
    sql.batch(
        """
        update deals set sla_due_at = cast(:due as timestamptz),
          sla_warn_at = cast(:warn as timestamptz), sla_warned_at = null,
          sla_breach_told_at = null
        where organisation_id = :organisation and id = :id
        """,
        deals,
        (row, deal) ->
            row.bind("id", deal.id())
                .bind("due", deal.due() == null ? null : utc(deal.due().at()))
                .bind("warn", deal.due() == null ? null : utc(deal.due().warnAt())));
  }

  @Override
  public boolean hasOpen(UUID pipelineId) {
    return sql.one(
            """
            select 1 from pipeline_stages s
              join deals d on d.organisation_id = s.organisation_id and d.stage_id = s.id
            where s.organisation_id = :organisation and s.pipeline_id = :pipeline
              and s.type = 'OPEN' limit 1
            """,
            Map.of("pipeline", pipelineId),
            (row, context) -> row.getInt(1))
        .isPresent();
  }

  @Override
  public List<StageTransition> transitions(UUID dealId) {
    return sql.list(
        """
        select * from deal_stage_transitions
        where organisation_id = :organisation and deal_id = :deal order by sequence
        """,
        Map.of("deal", dealId),
        (row, context) ->
            new StageTransition(
                dealId,
                row.getInt("sequence"),
                from(row),
                row.getObject("to_stage_id", UUID.class),
                row.getTimestamp("moved_at").toInstant(),
                new StageTransition.Why(
                    new Actor(
                        ActorKind.valueOf(row.getString("actor_kind")),
                        row.getString("actor_id"),
                        row.getString("actor_name")),
                    row.getString("reason"),
                    row.getObject("score", Integer.class))));
  }

  private static StageTransition.@Nullable From from(ResultSet row) throws SQLException {
    UUID stage = row.getObject("from_stage_id", UUID.class);
    return stage == null
        ? null
        : new StageTransition.From(stage, row.getTimestamp("from_since").toInstant());
  }
}
