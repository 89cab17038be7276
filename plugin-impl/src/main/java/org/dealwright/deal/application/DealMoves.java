package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.deal.domain.StageTransition.Why;
import org.dealwright.pipeline.domain.Stage;

/** The one path by which a deal comes to a stage, whoever moves it. */
@Dependent
class DealMoves {

  private final DealRepository deals;
  private final LeadProgress leads;
  private final DealHistory history;
  private final DealEvents events;

  @Inject
  DealMoves(DealRepository deals, LeadProgress leads, DealHistory history, DealEvents events) {
    this.deals = deals;
    this.leads = leads;
    this.history = history;
    this.events = events;
  }

  Deal create(UUID leadId, Stage stage, Why why, Instant now) {
    Deal deal = begin(leadId, now);
    move(deal, stage, why, now);
    return deal;
  }

  /** A deal of the lead that has entered no stage yet. */
  Deal begin(UUID leadId, Instant now) {
    return Deal.of(new Deal.Subject(leadId, null), leads.dealFacts(leadId), now);
  }

  void move(Deal deal, Stage stage, Why why, Instant now) {
    boolean wasOpen = deal.isOpen();
    StageTransition transition = deal.enter(stage, why, now);
    deals.save(deal, transition);
    deal.leadId()
        .ifPresent(
            lead ->
                leads.stageEntered(deal, stage, transition, !deals.hasOtherOpen(lead, deal.id())));
    history.moved(deal, transition);
    events.moved(deal, transition, wasOpen);
  }
}
