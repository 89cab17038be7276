package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.deal.CloseDealRequest;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.deal.application.ManualMove.Target;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.ValidationException;

/** A user opens a closed deal again: at the stage where it was closed unless another is named. */
@Dependent
public class ReopenDeal {

  private final LockedDeals locked;
  private final DealRepository deals;
  private final ManualMove manualMove;
  private final Clock clock;

  @Inject
  ReopenDeal(LockedDeals locked, DealRepository deals, ManualMove manualMove, Clock clock) {
    this.locked = locked;
    this.deals = deals;
    this.manualMove = manualMove;
    this.clock = clock;
  }

  @Transactional
  public void reopen(UUID id, int version, CloseDealRequest request) {
    Deal deal = locked.one(id, version);
    if (deal.isOpen()) {
      throw new ConflictException("deal-open", "The deal is open.");
    }
    Pipeline pipeline = locked.pipelineOf(deal);
    UUID stageId = Objects.requireNonNullElseGet(request.stageId(), () -> before(deal, pipeline));
    MoveToStageRequest move = new MoveToStageRequest(stageId, request.reason());
    Target target = manualMove.target(pipeline, move);
    if (!target.stage().isOpen()) {
      throw new ValidationException("/stageId", "Name an open stage.");
    }
    manualMove.move(deal, target, move, clock.instant());
  }

  /** The last open stage where it stood, or the first one where that is gone. */
  private UUID before(Deal deal, Pipeline pipeline) {
    List<StageTransition> latestFirst = new ArrayList<>(deals.transitions(deal.id()));
    Collections.reverse(latestFirst);
    return latestFirst.stream()
        .map(step -> pipeline.stage(step.toStageId()))
        .flatMap(Optional::stream)
        .filter(Stage::isOpen)
        .findFirst()
        .orElse(pipeline.first(StageType.OPEN))
        .id();
  }
}
