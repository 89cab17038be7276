package org.dealwright.activity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.Activity;
import org.dealwright.activity.domain.ActivityContent;
import org.dealwright.activity.domain.ActivityRepository;
import org.dealwright.activity.domain.ActivityRules;
import org.dealwright.api.activity.LogActivityRequest;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;

/** A user logs what was done about a lead, a deal or a customer. */
@Dependent
public class LogActivity {

  private final Subjects subjects;
  private final ActivityRepository activities;
  private final FirstContact firstContact;
  private final ActivityAudit audit;
  private final Caller caller;
  private final Event<ContactReceived> received;
  private final Clock clock;

  @Inject
  LogActivity(
      Subjects subjects,
      ActivityRepository activities,
      FirstContact firstContact,
      ActivityAudit audit,
      Caller caller,
      Event<ContactReceived> received,
      Clock clock) {
    this.subjects = subjects;
    this.activities = activities;
    this.firstContact = firstContact;
    this.audit = audit;
    this.caller = caller;
    this.received = received;
    this.clock = clock;
  }

  /** Returns the id of the activity. */
  @Transactional
  public UUID onLead(UUID leadId, LogActivityRequest request) {
    return log(locked(() -> subjects.lead(leadId), "lead"), request);
  }

  /** Returns the id of the activity. */
  @Transactional
  public UUID onDeal(UUID dealId, LogActivityRequest request) {
    return log(locked(() -> subjects.deal(dealId), "deal"), request);
  }

  /** Returns the id of the activity. */
  @Transactional
  public UUID onCustomer(UUID customerId, LogActivityRequest request) {
    return log(locked(() -> subjects.customer(customerId), "customer"), request);
  }

  /** Read again once its lead is locked: it may have been merged while this waited. */
  private About locked(Supplier<Optional<About>> subject, String kind) {
    About seen = subject.get().orElseThrow(() -> new NotFoundException(kind));
    firstContact.lockLead(seen);
    About locked = subject.get().orElseThrow(() -> new NotFoundException(kind));
    return Objects.equals(locked.leadId(), seen.leadId()) ? locked : locked(subject, kind);
  }

  private UUID log(About about, LogActivityRequest request) {
    Instant now = clock.instant();
    Activity activity =
        Activity.logged(request.type(), about, checked(request, now), caller.actor(), now);
    activities.add(activity);
    audit.logged(activity);
    firstContact.written(activity, now);
    tellOfContact(activity);
    return activity.id();
  }

  private void tellOfContact(Activity activity) {
    UUID lead = activity.about().leadId();
    if (lead != null && activity.isInboundContact()) {
      received.fire(
          new ContactReceived(
              activity.id(), lead, activity.type(), activity.content().occurredAt()));
    }
  }

  private static ActivityContent checked(LogActivityRequest request, Instant now) {
    ActivityContent content =
        new ActivityContent(
            request.direction(),
            request.subject(),
            request.body(),
            request.outcome(),
            request.durationSeconds(),
            request.occurredAt(),
            request.dueAt());
    Violations violations = new Violations();
    ActivityRules.checkType(request.type(), violations);
    violations.throwIfAny();
    ActivityRules.check(request.type(), content, now, violations);
    violations.throwIfAny();
    return content;
  }
}
