package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.dealwright.api.event.DealChangedEvent;
import org.dealwright.api.event.DealStageAdvancedEvent;
import org.dealwright.api.event.DealUpdatedEvent;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.platform.event.Outbox;
import org.dealwright.platform.identity.Caller;

/** Publishes what became of a deal, in the transaction that has locked and changed it. */
@Dependent
class DealEvents {

  private final Outbox outbox;
  private final Caller caller;

  @Inject
  DealEvents(Outbox outbox, Caller caller) {
    this.outbox = outbox;
    this.caller = caller;
  }

  /**
   * Deals entered stages, their first ones included.
   *
   * @param open those that were open before
   */
  void moved(List<DealRepository.Move> moves, Set<UUID> open) {
    outbox.append(
        moves.stream()
            .flatMap(
                move ->
                    moved(move.deal(), move.transition(), open.contains(move.deal().id())).stream())
            .toList());
  }

  private static List<Outbox.Entry> moved(Deal deal, StageTransition transition, boolean wasOpen) {
    List<Outbox.Entry> entries = new ArrayList<>();
    entries.add(entry(DealStageAdvancedEvent.TYPE, deal, stageAdvanced(deal, transition)));
    ActorKind actor = transition.why().actor().kind();
    for (String type : types(deal, transition, wasOpen)) {
      entries.add(changed(type, deal, actor, transition.at()));
    }
    return entries;
  }

  /** What the move means besides. */
  private static List<String> types(Deal deal, StageTransition transition, boolean wasOpen) {
    List<String> types = new ArrayList<>();
    boolean isNew = transition.sequence() == 1;
    if (isNew) {
      types.add(DealChangedEvent.CREATED);
    }
    switch (deal.status()) {
      case OPEN -> {
        if (!isNew && !wasOpen) {
          types.add(DealChangedEvent.REOPENED);
        }
      }
      case WON -> types.add(DealChangedEvent.WON);
      case LOST -> types.add(DealChangedEvent.LOST);
    }
    return types;
  }

  /** Somebody changed what people enter of it. */
  void edited(Deal deal, List<String> fields, String ownerBefore, Instant now) {
    String previousOwner = Objects.equals(ownerBefore, deal.owner()) ? null : ownerBefore;
    outbox.append(
        List.of(
            entry(
                DealUpdatedEvent.TYPE,
                deal,
                new DealUpdatedEvent(
                    deal.id(),
                    deal.leadId().orElse(null),
                    deal.pipelineId(),
                    fields,
                    previousOwner,
                    caller.actor().kind(),
                    now))));
  }

  /** They went, or came back, with their lead. */
  void all(String type, List<Deal> deals, Instant now) {
    ActorKind actor = caller.actor().kind();
    outbox.append(deals.stream().map(deal -> changed(type, deal, actor, now)).toList());
  }

  private static DealStageAdvancedEvent stageAdvanced(Deal deal, StageTransition transition) {
    return new DealStageAdvancedEvent(
        deal.id(),
        deal.leadId().orElse(null),
        deal.pipelineId(),
        transition.fromStageId(),
        transition.toStageId(),
        transition.why().actor().kind(),
        transition.why().score(),
        transition.at());
  }

  private static Outbox.Entry changed(String type, Deal deal, ActorKind actor, Instant at) {
    return entry(
        type,
        deal,
        new DealChangedEvent(
            deal.id(), deal.leadId().orElse(null), deal.pipelineId(), deal.stageId(), actor, at));
  }

  /** Each change that is written makes the deal's version higher. */
  private static Outbox.Entry entry(String type, Deal deal, Object event) {
    return new Outbox.Entry(type, "deal", deal.id(), deal.version() + 1, event);
  }
}
