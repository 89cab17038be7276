package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.dealwright.api.event.LeadAssignedEvent;
import org.dealwright.api.event.LeadDeletedEvent;
import org.dealwright.api.event.LeadStatusChangedEvent;
import org.dealwright.api.event.LeadUpdatedEvent;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.platform.event.Outbox;
import org.dealwright.platform.identity.Caller;
import org.dealwright.scoring.domain.ScoreRepository;

/** Publishes what became of a lead, in the transaction that has locked and changed it. */
@Dependent
public class LeadEvents {

  private final Outbox outbox;
  private final ScoreRepository scores;
  private final Caller caller;

  @Inject
  public LeadEvents(Outbox outbox, ScoreRepository scores, Caller caller) {
    this.outbox = outbox;
    this.scores = scores;
    this.caller = caller;
  }

  void edited(UUID lead, List<FieldChange> changes, Instant now) {
    if (changes.isEmpty()) {
      return;
    }
    List<String> fields = changes.stream().map(FieldChange::field).toList();
    put(LeadUpdatedEvent.TYPE, lead, new LeadUpdatedEvent(lead, fields, actor(), now));
    changes.stream()
        .filter(change -> change.field().equals("assignedTo"))
        .map(change -> new LeadAssignedEvent(lead, change.from(), change.to(), actor(), now))
        .forEach(event -> put(LeadAssignedEvent.TYPE, lead, event));
  }

  void statusSet(UUID lead, List<FieldChange> changes, Instant now) {
    changes.forEach(
        change ->
            statusChanged(
                new LeadStatusChangedEvent(
                    lead, status(change.from()), status(change.to()), actor(), now)));
  }

  /** Publishes a status that came by itself, or that somebody set. */
  public void statusChanged(LeadStatusChangedEvent event) {
    put(LeadStatusChangedEvent.TYPE, event.leadId(), event);
  }

  void deleted(UUID lead, Instant now) {
    put(LeadDeletedEvent.TYPE, lead, new LeadDeletedEvent(lead, actor(), now));
  }

  void restored(UUID lead, Instant now) {
    put(LeadDeletedEvent.RESTORED, lead, new LeadDeletedEvent(lead, actor(), now));
  }

  private ActorKind actor() {
    return caller.actor().kind();
  }

  private static LeadStatus status(String name) {
    return LeadStatus.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private void put(String type, UUID lead, Object event) {
    outbox.append(List.of(new Outbox.Entry(type, "lead", lead, scores.nextEvent(lead), event)));
  }
}
