package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.activity.application.NextActivityQuery;
import org.dealwright.api.activity.NextActivityView;
import org.dealwright.api.deal.DealStatus;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.deal.StageTransitionView;
import org.dealwright.deal.domain.Deal;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** Deals as the API shows them, with their history. */
@Dependent
public class DealViews {

  private final DealQueries queries;
  private final NextActivityQuery next;

  @Inject
  DealViews(DealQueries queries, NextActivityQuery next) {
    this.queries = queries;
    this.next = next;
  }

  /** The deal as it was written last, by this transaction too. */
  DealView of(Deal deal) {
    return find(deal.id()).orElseThrow();
  }

  /**
   * Checks a customer that a deal is to be linked to.
   *
   * @throws ValidationException if the host has no such customer
   */
  void checkCustomer(@Nullable UUID id) {
    if (id != null && !queries.customerExists(id)) {
      throw new ValidationException("/customerId", "There is no such customer.");
    }
  }

  Optional<DealView> find(UUID id) {
    return queries.one(id).map(this::of);
  }

  Optional<DealView> find(UUID id, @Nullable NextActivityView next) {
    return queries
        .one(id)
        .map(
            deal ->
                view(deal, queries.history(id), deal.status() == DealStatus.OPEN ? next : null));
  }

  /** Completes a deal that was read. */
  DealView of(DealSummary deal) {
    return view(deal, queries.history(deal.id()), next(deal));
  }

  private @Nullable NextActivityView next(DealSummary deal) {
    return deal.status() == DealStatus.OPEN
        ? next.ofDeal(deal.id(), deal.leadId()).orElse(null)
        : null;
  }

  private static DealView view(
      DealSummary deal, List<StageTransitionView> history, @Nullable NextActivityView next) {
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
        deal.velocityDays(),
        deal.expectedCloseDate(),
        deal.closedAt(),
        deal.closeReason(),
        deal.version(),
        history,
        deal.slaState(),
        deal.slaDueAt(),
        deal.convertedValue(),
        deal.weightedValue(),
        deal.customer(),
        next);
  }
}
