package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.dealwright.api.event.LeadAssignedEvent;
import org.dealwright.api.event.LeadDeletedEvent;
import org.dealwright.api.event.LeadMergedEvent;
import org.dealwright.api.event.LeadStatusChangedEvent;
import org.dealwright.api.event.LeadUpdatedEvent;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.platform.event.Outbox;
import org.dealwright.platform.identity.Caller;

/** Publishes what became of a lead, in the transaction that has locked and changed it. */
@Dependent
public class LeadEvents {

  private final Outbox outbox;
  private final LeadRepository leads;
  private final Caller caller;

  @Inject
  public LeadEvents(Outbox outbox, LeadRepository leads, Caller caller) {
    this.outbox = outbox;
    this.leads = leads;
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
    statusChanged(
        changes.stream()
            .map(
                change ->
                    new LeadStatusChangedEvent(
                        lead, status(change.from()), status(change.to()), actor(), now))
            .toList());
  }

  /** Publishes statuses that came by themselves, or that somebody set; one for each lead. */
  public void statusChanged(List<LeadStatusChangedEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    statusChanged(
        events, leads.nextEvents(events.stream().map(LeadStatusChangedEvent::leadId).toList()));
  }

  /** The same under numbers that the leads have given already. */
  public void statusChanged(List<LeadStatusChangedEvent> events, Map<UUID, Integer> numbers) {
    outbox.append(
        events.stream()
            .map(
                event ->
                    entry(
                        LeadStatusChangedEvent.TYPE,
                        event.leadId(),
                        numbers.get(event.leadId()),
                        event))
            .toList());
  }

  void deleted(UUID lead, Instant now) {
    put(LeadDeletedEvent.TYPE, lead, new LeadDeletedEvent(lead, actor(), now));
  }

  void restored(UUID lead, Instant now) {
    put(LeadDeletedEvent.RESTORED, lead, new LeadDeletedEvent(lead, actor(), now));
  }

  void merged(UUID lead, UUID other, Instant now) {
    put(LeadMergedEvent.TYPE, lead, new LeadMergedEvent(lead, other, now));
  }

  private ActorKind actor() {
    return caller.actor().kind();
  }

  private static LeadStatus status(String name) {
    return LeadStatus.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private void put(String type, UUID lead, Object event) {
    int number = leads.nextEvents(List.of(lead)).get(lead);
    outbox.append(List.of(entry(type, lead, number, event)));
  }

  private static Outbox.Entry entry(String type, UUID lead, int number, Object event) {
    return new Outbox.Entry(type, "lead", lead, number, event);
  }
}
