package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.deal.application.ManualMove.Target;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.ConflictException;

/**
 * A user takes back the last move of a deal, if automation made it. The thresholds that it passed
 * stay disarmed, so that it does not come again at once.
 */
@Dependent
public class UndoAutomaticMove {

  private final LockedDeals locked;
  private final DealRepository deals;
  private final ManualMove manualMove;
  private final Clock clock;

  @Inject
  UndoAutomaticMove(LockedDeals locked, DealRepository deals, ManualMove manualMove, Clock clock) {
    this.locked = locked;
    this.deals = deals;
    this.manualMove = manualMove;
    this.clock = clock;
  }

  /**
   * Moves the deal back.
   *
   * @throws ConflictException if the last move was no automatic one, or made the deal
   */
  @Transactional
  public void undo(UUID id, int version) {
    Deal deal = locked.one(id, version);
    Pipeline pipeline = locked.pipelineOf(deal);
    Stage target =
        before(deal, pipeline)
            .orElseThrow(
                () ->
                    new ConflictException(
                        "nothing-to-undo", "The deal's last move was not an automatic one."));
    MoveToStageRequest move = new MoveToStageRequest(target.id(), null);
    manualMove.move(deal, new Target(pipeline, target), move, clock.instant());
  }

  private Optional<Stage> before(Deal deal, Pipeline pipeline) {
    List<StageTransition> history = deals.transitions(deal.id());
    StageTransition last = history.get(history.size() - 1);
    return Optional.ofNullable(last.fromStageId())
        .filter(from -> last.why().actor().kind() == ActorKind.AUTOMATION)
        .flatMap(pipeline::stage);
  }
}
