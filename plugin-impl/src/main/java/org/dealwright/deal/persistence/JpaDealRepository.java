package org.dealwright.deal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Deals as entities, their transitions as rows that are only ever added. */
@Dependent
class JpaDealRepository implements DealRepository {

  private final EntityManager entities;
  private final SqlGateway sql;

  @Inject
  JpaDealRepository(EntityManager entities, SqlGateway sql) {
    this.entities = entities;
    this.sql = sql;
  }

  @Override
  public Optional<Deal> find(UUID id) {
    return entities
        .createQuery("select d from Deal d where d.id = :id", Deal.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Deal> lock(UUID id) {
    Optional<Deal> found = find(id);
    found.ifPresent(deal -> entities.refresh(deal, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  @Override
  public Optional<Deal> lockOpen(UUID pipelineId, UUID leadId) {
    return entities
        .createQuery(
            """
            select d from Deal d
            where d.pipelineId = :pipeline and d.leadId = :lead and d.status = 'OPEN'
            """,
            Deal.class)
        .setParameter("pipeline", pipelineId)
        .setParameter("lead", leadId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .findFirst();
  }

  @Override
  public List<Deal> lockOpen(UUID leadId) {
    return entities
        .createQuery(
            "select d from Deal d where d.leadId = :lead and d.status = 'OPEN' order by d.id",
            Deal.class)
        .setParameter("lead", leadId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public List<Deal> lockAll(UUID leadId) {
    return entities
        .createQuery("select d from Deal d where d.leadId = :lead order by d.id", Deal.class)
        .setParameter("lead", leadId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public List<Deal> ofLead(UUID leadId) {
    return entities
        .createQuery("select d from Deal d where d.leadId = :lead order by d.id", Deal.class)
        .setParameter("lead", leadId)
        .getResultList();
  }

  @Override
  public Map<UUID, Deal> lockOpen(UUID pipelineId, List<UUID> leadIds) {
    if (leadIds.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            """
            select d from Deal d
            where d.pipelineId = :pipeline and d.leadId in :leads and d.status = 'OPEN'
            order by d.id
            """,
            Deal.class)
        .setParameter("pipeline", pipelineId)
        .setParameter("leads", leadIds)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .collect(Collectors.toMap(deal -> deal.leadId().orElseThrow(), deal -> deal));
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
    entities.flush();
    sql.insert(
        DealInserts.DEALS,
        moves.stream().filter(move -> move.transition().sequence() == 1).toList());
    sql.insert(DealInserts.TRANSITIONS, moves.stream().map(Move::transition).toList());
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
    entities.flush();
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
  public boolean hasAny(UUID stageId) {
    return sql.one(
            "select 1 from live_deals where organisation_id = :organisation and stage_id = :stage"
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
            select 1 from live_deals where organisation_id = :organisation and pipeline_id = :pipeline
              and status = 'OPEN' limit 1
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
