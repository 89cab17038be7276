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
import org.dealwright.deal.domain.DealRepository.Move;
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

  /** A deal that comes to a stage, and why. */
  record Entry(Deal deal, Stage stage, Why why) {}

  /** A deal of the lead that has entered no stage yet. */
  Deal begin(UUID leadId, Instant now) {
    return Deal.of(new Deal.Subject(leadId, null), leads.dealFacts(leadId), now);
  }

  void move(Deal deal, Stage stage, Why why, Instant now) {
    enterAll(List.of(new Entry(deal, stage, why)), now);
  }

  /** Brings deals to stages, new ones and others, each lead's at most one; leads are locked. */
  void enterAll(List<Entry> entries, Instant now) {
    if (entries.isEmpty()) {
      return;
    }
    List<Move> made = entries.stream().map(entry -> entered(entry, now)).toList();
    deals.save(made);
    leads.stagesEntered(made);
    history.moved(made);
    outbox.append(made.stream().map(DealMoves::event).toList());
  }

  private Move entered(Entry entry, Instant now) {
    StageTransition transition = entry.deal().enter(entry.stage(), entry.why(), now);
    entry.deal().dueBy(deadline(entry.stage(), now).orElse(null));
    return new Move(entry.deal(), entry.stage(), transition);
  }

  private Optional<Deadline> deadline(Stage stage, Instant now) {
    return Optional.ofNullable(stage.slaDays())
        .filter(days -> stage.isOpen())
        .flatMap(days -> policies.current().leaving(now, days));
  }

  private static Outbox.Entry event(Move move) {
    Deal deal = move.deal();
    StageTransition transition = move.transition();
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
