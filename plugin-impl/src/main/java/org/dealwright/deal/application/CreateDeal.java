package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.deal.CreateDealRequest;
import org.dealwright.api.deal.DealView;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.deal.domain.DealRules;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.OwnRecords;

/** A user opens a deal with a lead, a customer, or both. */
@Dependent
public class CreateDeal {

  private final LeadProgress leads;
  private final DealQueries queries;
  private final StageChoice stages;
  private final ManualMove manualMove;
  private final DealViews views;
  private final OwnRecords own;
  private final Caller caller;
  private final Clock clock;

  @Inject
  CreateDeal(
      LeadProgress leads,
      DealQueries queries,
      StageChoice stages,
      ManualMove manualMove,
      DealViews views,
      OwnRecords own,
      Caller caller,
      Clock clock) {
    this.own = own;
    this.caller = caller;
    this.leads = leads;
    this.queries = queries;
    this.stages = stages;
    this.manualMove = manualMove;
    this.views = views;
    this.clock = clock;
  }

  /** Adds the deal; a lead has at most one open deal in each pipeline. */
  @Transactional
  public DealView create(CreateDealRequest request) {
    Violations violations = new Violations();
    violations.check(
        request.leadId() != null || request.customerId() != null,
        "/leadId",
        "Name a lead, a customer, or both.");
    violations.check(
        request.customerId() == null || queries.customerExists(request.customerId()),
        "/customerId",
        "There is no such customer.");
    violations.throwIfAny();
    DealFacts facts = facts(request, Optional.ofNullable(request.leadId()).map(this::locked));
    DealRules.check(facts, violations);
    violations.throwIfAny();
    Stage stage = stages.of(request.pipelineId(), request.stageId());
    Instant now = clock.instant();
    Deal deal = Deal.of(new Deal.Subject(request.leadId(), request.customerId()), facts, now);
    manualMove.open(deal, stage, request.reason(), now);
    return views.of(deal);
  }

  private DealFacts locked(UUID leadId) {
    if (caller.restrictedTo().isPresent() && !own.hasLead(leadId)) {
      throw noLead();
    }
    try {
      leads.lock(leadId);
      return leads.dealFacts(leadId);
    } catch (NotFoundException e) {
      throw noLead();
    }
  }

  private static ValidationException noLead() {
    return new ValidationException("/leadId", "There is no such lead.");
  }

  private static DealFacts facts(CreateDealRequest request, Optional<DealFacts> ofLead) {
    return new DealFacts(
        request.title(),
        request.value() == null ? ofLead.map(DealFacts::value).orElse(null) : request.value(),
        request.owner() == null ? ofLead.map(DealFacts::owner).orElse(null) : request.owner(),
        request.expectedCloseDate());
  }
}
