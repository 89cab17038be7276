package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.deal.StageTransitionView;
import org.dealwright.api.lead.LeadView;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.deal.application.LeadProgress;
import org.dealwright.deal.application.MoveLeadToStage;
import org.dealwright.deal.application.ReadDeals;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;

/** A user moves a lead to a stage: its deal moves, or is made. */
@Dependent
public class MoveLead {

  private final LeadProgress progress;
  private final LeadQueries queries;
  private final ReadDeals readDeals;
  private final MoveLeadToStage moveLeadToStage;

  @Inject
  MoveLead(
      LeadProgress progress,
      LeadQueries queries,
      ReadDeals readDeals,
      MoveLeadToStage moveLeadToStage) {
    this.progress = progress;
    this.queries = queries;
    this.readDeals = readDeals;
    this.moveLeadToStage = moveLeadToStage;
  }

  /**
   * Moves the lead.
   *
   * @param dealVersion second part of the lead's ETag as the user saw it
   * @throws StaleVersionException with the lead, its deal and the last move, if the deal was moved
   *     since
   */
  @Transactional
  public void move(UUID id, int dealVersion, MoveToStageRequest request) {
    progress.lock(id);
    LeadView lead = queries.one(id).orElseThrow(() -> new NotFoundException("lead"));
    Optional<DealView> deal = Optional.ofNullable(lead.dealId()).map(readDeals::one);
    if (tagPart(deal) != dealVersion) {
      throw stale(lead, deal);
    }
    moveLeadToStage.move(id, deal.map(DealView::id), request);
  }

  /** What stands for the deal in a lead's ETag: 0 without one. */
  public static int tagPart(Optional<DealView> deal) {
    return deal.map(shown -> shown.version() + 1).orElse(0);
  }

  private static StaleVersionException stale(LeadView lead, Optional<DealView> deal) {
    if (deal.isEmpty()) {
      return new StaleVersionException(Map.of("current", lead));
    }
    var history = deal.get().stageHistory();
    StageTransitionView last = history.get(history.size() - 1);
    return new StaleVersionException(
        Map.of("current", lead, "deal", deal.get(), "lastChange", last));
  }
}
