package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition.Why;
import org.dealwright.pipeline.application.StageUse;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.task.Tasks;

/** Makes room for those who change pipelines: moves the deals of a stage that is to go. */
@Dependent
class DealsInStages implements StageUse {

  private static final int BATCH = 500;
  private static final String PIPELINE_DELETED = "pipeline deleted";

  private final DealRepository deals;
  private final LeadProgress leads;
  private final DealMoves moves;
  private final Tasks tasks;
  private final Caller caller;
  private final Clock clock;

  @Inject
  DealsInStages(
      DealRepository deals,
      LeadProgress leads,
      DealMoves moves,
      Tasks tasks,
      Caller caller,
      Clock clock) {
    this.deals = deals;
    this.leads = leads;
    this.moves = moves;
    this.tasks = tasks;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public boolean hasOpenDeals(UUID pipelineId) {
    return deals.hasOpen(pipelineId);
  }

  @Override
  public boolean hasDeals(Stage stage) {
    return deals.hasAny(stage.id());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void moveAll(Stage from, Stage to) {
    Instant now = clock.instant();
    Why why = new Why(caller.actor(), null, null);
    List<UUID> batch = deals.at(from.id(), null, BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(id -> move(id, from, to, why, now));
      batch = deals.at(from.id(), batch.get(batch.size() - 1), BATCH);
    }
    moveUnseen(from, to, why, now);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void loseUnseen(Pipeline pipeline) {
    Instant now = clock.instant();
    Why why = new Why(caller.actor(), PIPELINE_DELETED, null);
    Stage lost = pipeline.first(StageType.LOST);
    pipeline.stages().stream()
        .filter(Stage::isOpen)
        .forEach(stage -> moveUnseen(stage, lost, why, now));
  }

  private void moveUnseen(Stage from, Stage to, Why why, Instant now) {
    List<Deal> batch = deals.lockDeleted(from.id(), BATCH);
    while (!batch.isEmpty()) {
      moves.moveUnseen(batch, to, why, now);
      batch = deals.lockDeleted(from.id(), BATCH);
    }
  }

  private void move(UUID id, Stage from, Stage to, Why why, Instant now) {
    deals
        .lockAfterLead(id)
        .filter(deal -> deal.stageId().equals(from.id()))
        .ifPresent(deal -> moves.move(deal, to, why, now));
  }

  @Override
  public void limitChanged(UUID stageId) {
    tasks.enqueue(LimitStage.TASK, LimitStage.taskId(caller.organisationId(), stageId));
  }

  @Override
  public void defaultChanged() {
    leads.showStages();
  }
}
