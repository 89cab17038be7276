package org.dealwright.deal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.SqlGateway;

/** Deals as entities, their transitions as rows that are only ever added. */
@Dependent
class JpaDealRepository implements DealRepository {

  private static final String INSERT_TRANSITION =
      """
      insert into deal_stage_transitions (organisation_id, deal_id, sequence, from_stage_id,
        to_stage_id, moved_at, actor_kind, actor_id, actor_name, reason, score)
      values (:organisation, :deal, :sequence, :from, :to, :at, :actorKind, :actorId, :actorName,
        :reason, :score)
      """;

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
        .getResultStream()
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
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean hasOtherOpen(UUID leadId, UUID dealId) {
    return sql.one(
            """
            select 1 from deals where organisation_id = :organisation and lead_id = :lead
              and status = 'OPEN' and id <> :deal limit 1
            """,
            Map.of("lead", leadId, "deal", dealId),
            (row, context) -> row.getInt(1))
        .isPresent();
  }

  @Override
  public void save(Deal deal, StageTransition transition) {
    if (!entities.contains(deal)) {
      entities.persist(deal);
    }
    entities.flush();
    Actor actor = transition.why().actor();
    Map<String, Object> values = new HashMap<>();
    values.put("deal", transition.dealId());
    values.put("sequence", transition.sequence());
    values.put("from", transition.fromStageId());
    values.put("to", transition.toStageId());
    values.put("at", transition.at().atOffset(ZoneOffset.UTC));
    values.put("actorKind", actor.kind().name());
    values.put("actorId", actor.id());
    values.put("actorName", actor.name());
    values.put("reason", transition.why().reason());
    values.put("score", transition.why().score());
    sql.update(INSERT_TRANSITION, values);
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
                row.getObject("from_stage_id", UUID.class),
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
}
