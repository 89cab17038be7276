package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.deal.application.ManualMove.Target;
import org.dealwright.deal.domain.Deal;

/** A user moves a deal to another stage of its pipeline. */
@Dependent
public class MoveDeal {

  private final LockedDeals locked;
  private final ManualMove manualMove;
  private final Clock clock;

  @Inject
  MoveDeal(LockedDeals locked, ManualMove manualMove, Clock clock) {
    this.locked = locked;
    this.manualMove = manualMove;
    this.clock = clock;
  }

  /**
   * Moves the deal.
   *
   * @param version of the deal as the user saw it
   */
  @Transactional
  public void move(UUID dealId, int version, MoveToStageRequest request) {
    Deal deal = locked.one(dealId, version);
    Target target = manualMove.target(locked.pipelineOf(deal), request);
    manualMove.move(deal, target, request, clock.instant());
  }
}
