package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.DealRepository.Move;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.deal.domain.StageTransition.Why;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.sla.application.SlaPolicies;
import org.dealwright.sla.domain.SlaPolicy.Deadline;

/** The one path by which a deal comes to a stage, whoever moves it. */
@Dependent
class DealMoves {

  private final DealRepository deals;
  private final LeadProgress leads;
  private final ConvertDeals convert;
  private final DealHistory history;
  private final DealEvents events;
  private final SlaPolicies policies;

  @Inject
  DealMoves(
      DealRepository deals,
      LeadProgress leads,
      ConvertDeals convert,
      DealHistory history,
      DealEvents events,
      SlaPolicies policies) {
    this.deals = deals;
    this.leads = leads;
    this.convert = convert;
    this.history = history;
    this.events = events;
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
    List<Deal> turned = entries.stream().filter(DealMoves::turns).map(Entry::deal).toList();
    Set<UUID> open =
        entries.stream()
            .map(Entry::deal)
            .filter(Deal::isOpen)
            .map(Deal::id)
            .collect(Collectors.toSet());
    List<Move> made = entered(entries, now);
    deals.save(made);
    convert.follow(turned);
    leads.stagesEntered(made);
    history.moved(made);
    events.moved(made, open);
  }

  /** Writes the first moves of deals that new leads have; the leads show their stages already. */
  void begin(List<Move> first, Map<UUID, Integer> leadEvents) {
    if (first.isEmpty()) {
      return;
    }
    deals.save(first);
    convert.follow(first.stream().map(Move::deal).toList());
    leads.stagesBegun(first, leadEvents);
    history.moved(first);
    events.moved(first, Set.of());
  }

  /** Ends a deal whose lead goes on with another one in its place: the lead is not told. */
  void end(Deal deal, Stage stage, Why why, Instant now) {
    List<Move> made = List.of(entered(new Entry(deal, stage, why), now));
    deals.save(made);
    convert.follow(List.of(deal));
    history.moved(made);
    events.moved(made, Set.of(deal.id()));
  }

  /**
   * Brings deals of deleted leads to a stage, since the one where they stand goes. Nobody is told:
   * they are out of sight, and are read anew when their leads are restored.
   */
  void moveUnseen(List<Deal> unseen, Stage stage, Why why, Instant now) {
    List<Entry> entries = unseen.stream().map(deal -> new Entry(deal, stage, why)).toList();
    List<Deal> turned = entries.stream().filter(DealMoves::turns).map(Entry::deal).toList();
    List<Move> made = entered(entries, now);
    deals.save(made);
    convert.follow(turned);
    history.moved(made);
  }

  /** Whether the deal is made, closed or opened again: then its worth is another one. */
  private static boolean turns(Entry entry) {
    return entry.deal().isNew() || entry.deal().isOpen() != entry.stage().isOpen();
  }

  /** Lets deals enter stages; nothing is written. */
  List<Move> entered(List<Entry> entries, Instant now) {
    return entries.stream().map(entry -> entered(entry, now)).toList();
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
}
