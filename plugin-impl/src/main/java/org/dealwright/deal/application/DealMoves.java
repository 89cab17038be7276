package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.event.DealStageAdvancedEvent;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.deal.domain.StageTransition.Why;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.event.Outbox;
import org.dealwright.sla.application.SlaPolicies;
import org.dealwright.sla.domain.SlaPolicy.Deadline;

/** The one path by which a deal comes to a stage, whoever moves it. */
@Dependent
class DealMoves {

  private final DealRepository deals;
  private final LeadProgress leads;
  private final DealHistory history;
  private final Outbox outbox;
  private final SlaPolicies policies;

  @Inject
  DealMoves(
      DealRepository deals,
      LeadProgress leads,
      DealHistory history,
      Outbox outbox,
      SlaPolicies policies) {
    this.deals = deals;
    this.leads = leads;
    this.history = history;
    this.outbox = outbox;
    this.policies = policies;
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
    StageTransition transition = deal.enter(stage, why, now);
    deal.dueBy(deadline(stage, now).orElse(null));
    deals.save(deal, transition);
    deal.leadId()
        .ifPresent(
            lead ->
                leads.stageEntered(deal, stage, transition, !deals.hasOtherOpen(lead, deal.id())));
    history.moved(deal, transition);
    outbox.append(List.of(entry(deal, transition)));
  }

  private Optional<Deadline> deadline(Stage stage, Instant now) {
    return Optional.ofNullable(stage.slaDays())
        .filter(days -> stage.isOpen())
        .flatMap(days -> policies.current().leaving(now, days));
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
