package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.deal.StageTransitionView;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;

/** Deals while a user changes them: locked, and in the version that the user saw. */
@Dependent
class LockedDeals {

  private final DealRepository deals;
  private final PipelineRepository pipelines;
  private final DealViews views;

  @Inject
  LockedDeals(DealRepository deals, PipelineRepository pipelines, DealViews views) {
    this.deals = deals;
    this.pipelines = pipelines;
    this.views = views;
  }

  /**
   * The deal, with its lead.
   *
   * @param version of the deal as the user saw it
   * @throws StaleVersionException with the present deal, if somebody else changed it since
   */
  Deal one(UUID id, int version) {
    Deal deal = deals.lockAfterLead(id).orElseThrow(() -> new NotFoundException("deal"));
    if (deal.version() != version) {
      throw stale(deal);
    }
    return deal;
  }

  /**
   * The pipeline of a deal that shall move.
   *
   * @throws ConflictException if it was deleted, which leaves closed deals behind
   */
  Pipeline pipelineOf(Deal deal) {
    return pipelines
        .find(deal.pipelineId())
        .orElseThrow(
            () -> new ConflictException("pipeline-deleted", "The deal's pipeline was deleted."));
  }

  private StaleVersionException stale(Deal deal) {
    DealView current = views.of(deal);
    StageTransitionView last = current.stageHistory().get(current.stageHistory().size() - 1);
    return new StaleVersionException(Map.of("current", current, "lastChange", last));
  }
}
