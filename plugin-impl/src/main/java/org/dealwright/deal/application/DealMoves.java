package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.event.DealStageAdvancedEvent;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.deal.domain.StageTransition.Why;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.event.Outbox;

/** The one path by which a deal comes to a stage, whoever moves it. */
@Dependent
class DealMoves {

  private final DealRepository deals;
  private final LeadProgress leads;
  private final ConvertDeals convert;
  private final DealHistory history;
  private final Outbox outbox;

  @Inject
  DealMoves(
      DealRepository deals,
      LeadProgress leads,
      ConvertDeals convert,
      DealHistory history,
      Outbox outbox) {
    this.deals = deals;
    this.leads = leads;
    this.convert = convert;
    this.history = history;
    this.outbox = outbox;
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
    boolean otherwise = transition.sequence() == 1 || wasOpen != deal.isOpen();
    if (otherwise && convert.isForeign(deal.value().orElse(null))) {
      convert.written(List.of(deal.id()));
    }
    deal.leadId()
        .ifPresent(
            lead ->
                leads.stageEntered(deal, stage, transition, !deals.hasOtherOpen(lead, deal.id())));
    history.moved(deal, transition);
    outbox.append(List.of(entry(deal, transition)));
  }

  private static Outbox.Entry entry(Deal deal, StageTransition transition) {
    return new Outbox.Entry(
        DealStageAdvancedEvent.TYPE,
        "deal",
        deal.id(),
        transition.sequence(),
        new DealStageAdvancedEvent(
            deal.id(),
            deal.leadId().orElse(null),
            deal.pipelineId(),
            transition.fromStageId(),
            transition.toStageId(),
            transition.why().actor().kind(),
            transition.why().score(),
            transition.at()));
  }
}
