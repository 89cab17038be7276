package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.dealwright.api.deal.CloseDealRequest;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.deal.application.ManualMove.Target;
import org.dealwright.deal.domain.Deal;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.ValidationException;

/** A user wins or loses an open deal. */
@Dependent
public class CloseDeal {

  private final LockedDeals locked;
  private final ManualMove manualMove;
  private final Clock clock;

  @Inject
  CloseDeal(LockedDeals locked, ManualMove manualMove, Clock clock) {
    this.locked = locked;
    this.manualMove = manualMove;
    this.clock = clock;
  }

  @Transactional
  public void win(UUID id, int version, CloseDealRequest request) {
    close(locked.one(id, version), StageType.WON, request);
  }

  @Transactional
  public void lose(UUID id, int version, CloseDealRequest request) {
    close(locked.one(id, version), StageType.LOST, request);
  }

  private void close(Deal deal, StageType end, CloseDealRequest request) {
    if (!deal.isOpen()) {
      throw new ConflictException("deal-closed", "The deal is closed; reopen it first.");
    }
    Pipeline pipeline = locked.pipelineOf(deal);
    UUID stageId = request.stageId() == null ? pipeline.first(end).id() : request.stageId();
    MoveToStageRequest move = new MoveToStageRequest(stageId, request.reason());
    Target target = manualMove.target(pipeline, move);
    if (target.stage().type() != end) {
      throw new ValidationException("/stageId", "Name a stage of type " + end + ".");
    }
    manualMove.move(deal, target, move, clock.instant());
  }
}
