package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.deal.StageTransitionView;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;

/** A user moves a deal to another stage of its pipeline. */
@Dependent
public class MoveDeal {

  private final DealRepository deals;
  private final PipelineRepository pipelines;
  private final LeadProgress leads;
  private final ManualMove manualMove;
  private final DealViews views;
  private final Clock clock;

  @Inject
  MoveDeal(
      DealRepository deals,
      PipelineRepository pipelines,
      LeadProgress leads,
      ManualMove manualMove,
      DealViews views,
      Clock clock) {
    this.deals = deals;
    this.pipelines = pipelines;
    this.leads = leads;
    this.manualMove = manualMove;
    this.views = views;
    this.clock = clock;
  }

  /**
   * Moves the deal and returns it.
   *
   * @param version of the deal as the user saw it
   * @throws StaleVersionException with the present deal, if somebody else moved it since
   */
  @Transactional
  public DealView move(UUID dealId, int version, MoveToStageRequest request) {
    Deal deal = locked(dealId);
    if (deal.version() != version) {
      throw stale(deal);
    }
    Stage target = manualMove.target(pipelines.find(deal.pipelineId()).orElseThrow(), request);
    manualMove.move(deal, target, request, clock.instant());
    return views.of(deal);
  }

  /** The lead first: whoever changes both takes the locks in this order. */
  private Deal locked(UUID dealId) {
    Deal seen = deals.find(dealId).orElseThrow(() -> new NotFoundException("deal"));
    seen.leadId().ifPresent(leads::lock);
    return deals.lock(dealId).orElseThrow(() -> new NotFoundException("deal"));
  }

  private StaleVersionException stale(Deal deal) {
    DealView current = views.of(deal);
    StageTransitionView last = current.stageHistory().get(current.stageHistory().size() - 1);
    return new StaleVersionException(Map.of("current", current, "lastChange", last));
  }
}
