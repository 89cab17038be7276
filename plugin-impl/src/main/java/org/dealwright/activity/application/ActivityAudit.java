package org.dealwright.activity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.Activity;
import org.dealwright.activity.domain.ActivityContent;
import org.dealwright.api.event.ActivityChangedEvent;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.event.Outbox;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Tells the audit log, and all, what people do with activities; the product's own tell of changes.
 */
@Dependent
class ActivityAudit {

  private static final ActivityContent NOTHING =
      new ActivityContent(null, null, null, null, null, null, null);

  private final AuditTrail audit;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ActivityAudit(AuditTrail audit, Outbox outbox, Caller caller, Clock clock) {
    this.audit = audit;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  void logged(Activity activity) {
    Stream<Change> subject =
        Stream.of(
            Change.of("type", null, activity.type()),
            Change.of("leadId", null, activity.about().leadId()),
            Change.of("dealId", null, activity.about().dealId()),
            Change.of("customerId", null, activity.about().customerId()));
    record("activity.logged", activity, Stream.concat(subject, content(null, activity)));
    publish(ActivityChangedEvent.LOGGED, activity, activity.version());
  }

  void changed(Activity before, Activity after) {
    record("activity.updated", after, content(before, after));
    publish(ActivityChangedEvent.UPDATED, after, after.version());
  }

  void deleted(Activity activity) {
    record("activity.deleted", activity, content(activity, null));
    publish(ActivityChangedEvent.DELETED, activity, activity.version() + 1);
  }

  /** A task was completed or reopened. */
  void done(Activity before, Activity after) {
    String action = after.doneAt() == null ? "activity.reopened" : "activity.completed";
    record(action, after, Stream.of(Change.of("doneAt", before.doneAt(), after.doneAt())));
    publish(
        after.doneAt() == null ? ActivityChangedEvent.REOPENED : ActivityChangedEvent.COMPLETED,
        after,
        after.version());
  }

  private void publish(String type, Activity activity, int version) {
    About about = activity.about();
    ActivityChangedEvent event =
        new ActivityChangedEvent(
            activity.id(),
            activity.type(),
            about.leadId(),
            about.dealId(),
            caller.actor().kind(),
            clock.instant());
    outbox.append(List.of(new Outbox.Entry(type, "activity", activity.id(), version + 1, event)));
  }

  private void record(String action, Activity activity, Stream<Change> changes) {
    audit.record(
        AuditEntry.of(action, activity.id(), changes.toList())
            .concerning(activity.about().leadId()));
  }

  private static Stream<Change> content(@Nullable Activity before, @Nullable Activity after) {
    ActivityContent from = before == null ? NOTHING : before.content();
    ActivityContent to = after == null ? NOTHING : after.content();
    return Stream.of(
        Change.of("direction", from.direction(), to.direction()),
        Change.of("subject", from.subject(), to.subject()),
        Change.of("body", from.body(), to.body()),
        Change.of("outcome", from.outcome(), to.outcome()),
        Change.of("durationSeconds", from.durationSeconds(), to.durationSeconds()),
        Change.of("occurredAt", from.occurredAt(), to.occurredAt()),
        Change.of("dueAt", from.dueAt(), to.dueAt()));
  }
}
