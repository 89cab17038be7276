package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.activity.application.ActivityLog;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.SystemActivity;
import org.dealwright.activity.domain.SystemActivity.Cause;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.api.event.LeadStatusChangedEvent;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.lead.application.LeadEvents;
import org.dealwright.platform.Ids;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.persistence.AtCommit;
import org.dealwright.platform.persistence.RowInsert;

/** Tells of changes of leads' statuses: with their fields', in timelines, to the audit log. */
@Dependent
class StatusChanges {

  private static final RowInsert<Change> FIELD_CHANGES =
      RowInsert.<Change>into("lead_field_changes")
          .column("lead_id", "uuid", Change::lead)
          .column("id", "uuid", change -> Ids.next())
          .column("field", "text", change -> "status")
          .column("old_value", "text", Change::before)
          .column("new_value", "text", Change::after)
          .column("changed_at", "timestamptz", Change::at)
          .column("actor_kind", "text", change -> change.cause().actor().kind().name())
          .column("actor_id", "text", change -> change.cause().actor().id())
          .column("actor_name", "text", change -> change.cause().actor().name())
          .build();

  private final AtCommit atCommit;
  private final ActivityLog activities;
  private final AuditTrail audit;
  private final LeadEvents events;

  @Inject
  StatusChanges(AtCommit atCommit, ActivityLog activities, AuditTrail audit, LeadEvents events) {
    this.atCommit = atCommit;
    this.activities = activities;
    this.audit = audit;
    this.events = events;
  }

  /** A lead's new status, which is written already. */
  record Change(UUID lead, LeadStatus before, LeadStatus after, Instant at, Cause cause) {}

  void keep(Change change) {
    log(List.of(change));
    events.statusChanged(List.of(published(change)));
  }

  /** Keeps changes whose events have these numbers, by lead. */
  void keep(List<Change> changes, Map<UUID, Integer> numbers) {
    log(changes);
    events.statusChanged(changes.stream().map(StatusChanges::published).toList(), numbers);
  }

  private void log(List<Change> changes) {
    atCommit.insert(FIELD_CHANGES, changes);
    activities.tell(changes.stream().map(StatusChanges::told).toList());
    audit.record(changes.stream().map(StatusChanges::audited).toList());
  }

  private static LeadStatusChangedEvent published(Change change) {
    return new LeadStatusChangedEvent(
        change.lead(), change.before(), change.after(), change.cause().actor().kind(), change.at());
  }

  private static AuditEntry audited(Change change) {
    List<AuditEntry.Change> changes =
        List.of(
            AuditEntry.Change.of("status", change.before(), change.after()),
            AuditEntry.Change.of("reason", null, change.cause().reason()));
    return AuditEntry.of("lead.status-changed", change.lead(), changes)
        .concerning(change.lead())
        .by(change.cause().actor());
  }

  private static SystemActivity told(Change change) {
    return new SystemActivity(
        ActivityType.STATUS_CHANGE,
        About.lead(change.lead()),
        change.before().toString(),
        change.after().toString(),
        change.at(),
        change.cause());
  }
}
