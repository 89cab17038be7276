package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.deal.DealStatus;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.deal.StageTransitionView;
import org.dealwright.deal.domain.Deal;

/** Deals as the API shows them, with their history. */
@Dependent
public class DealViews {

  private final DealQueries queries;
  private final Clock clock;

  @Inject
  DealViews(DealQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** The deal as it was written last, by this transaction too. */
  DealView of(Deal deal) {
    return find(deal.id()).orElseThrow();
  }

  Optional<DealView> find(UUID id) {
    return queries.one(id).map(deal -> view(deal, queries.history(id)));
  }

  private DealView view(DealSummary deal, List<StageTransitionView> history) {
    return new DealView(
        deal.id(),
        deal.title(),
        deal.titleIsOwn(),
        deal.pipelineId(),
        deal.stage(),
        deal.status(),
        deal.leadId(),
        deal.customerId(),
        deal.value(),
        deal.owner(),
        deal.createdAt(),
        deal.updatedAt(),
        deal.enteredStageAt(),
        (int) stay(deal, history, clock.instant()).toDays(),
        deal.expectedCloseDate(),
        deal.closedAt(),
        deal.closeReason(),
        deal.version(),
        history,
        deal.slaState(),
        deal.slaDueAt());
  }

  /** Time in the present stage; of a closed deal, in the one where it was closed. */
  private static Duration stay(DealSummary deal, List<StageTransitionView> history, Instant now) {
    if (deal.status() == DealStatus.OPEN) {
      return Duration.between(deal.enteredStageAt(), now);
    }
    return history.size() < 2
        ? Duration.ZERO
        : Duration.between(history.get(history.size() - 2).at(), deal.enteredStageAt());
  }
}
