package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.activity.application.ActivityLog;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.SystemActivity;
import org.dealwright.activity.domain.SystemActivity.Cause;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** What is told of a lead besides its field changes: to its timeline, to the audit log, to all. */
@Dependent
public class LeadHistory {

  private final ActivityLog activities;
  private final AuditTrail audit;
  private final LeadEvents events;
  private final Caller caller;

  @Inject
  public LeadHistory(ActivityLog activities, AuditTrail audit, LeadEvents events, Caller caller) {
    this.activities = activities;
    this.audit = audit;
    this.events = events;
    this.caller = caller;
  }

  /** Tells of new leads in the caller's transaction. */
  public void added(List<Lead> leads) {
    audit.record(
        leads.stream().map(lead -> entry("lead.created", lead.id(), lead.given())).toList());
  }

  /** Tells of an edit in the caller's transaction. */
  public void edited(UUID lead, List<FieldChange> changes, Instant now) {
    audit.record(entry("lead.updated", lead, changes));
    events.edited(lead, changes, now);
    activities.tell(
        changes.stream()
            .filter(change -> change.field().equals("assignedTo"))
            .map(change -> assignment(lead, change, now))
            .toList());
  }

  /** Tells of two leads that became one, in the caller's transaction. */
  public void merged(Lead lead, List<FieldChange> changes, Lead other, Instant now) {
    audit.record(entry("lead.merged", lead.id(), changes));
    audit.record(
        entry(
            "lead.merged-away",
            other.id(),
            List.of(new FieldChange("mergedInto", null, lead.id().toString()))));
    events.merged(lead.id(), other.id(), now);
    activities.tell(
        changes.stream().flatMap(change -> told(lead.id(), change, now).stream()).toList());
  }

  private Optional<SystemActivity> told(UUID lead, FieldChange change, Instant now) {
    return switch (change.field()) {
      case "assignedTo" -> Optional.of(assignment(lead, change, now));
      case "status" ->
          Optional.of(status(lead, change, new Cause(caller.actor(), "merged", null), now));
      default -> Optional.empty();
    };
  }

  private static SystemActivity status(UUID lead, FieldChange change, Cause cause, Instant now) {
    return new SystemActivity(
        ActivityType.STATUS_CHANGE, About.lead(lead), change.from(), change.to(), now, cause);
  }

  /** Tells of a lead that was deleted, in the caller's transaction. */
  public void deleted(UUID lead, FieldChange change, Instant now) {
    audit.record(entry("lead.deleted", lead, List.of(change)));
    events.deleted(lead, now);
  }

  /** Tells of a lead that was brought back, in the caller's transaction. */
  public void restored(UUID lead, FieldChange change, Instant now) {
    audit.record(entry("lead.restored", lead, List.of(change)));
    events.restored(lead, now);
  }

  /** Tells of a status that somebody set by hand, in the caller's transaction. */
  public void statusSet(
      UUID lead, List<FieldChange> changes, @Nullable String reason, Instant now) {
    if (changes.isEmpty()) {
      return;
    }
    List<FieldChange> told = new ArrayList<>(changes);
    told.add(new FieldChange("reason", null, reason));
    audit.record(entry("lead.status-changed", lead, told));
    events.statusSet(lead, changes, now);
    Cause cause = new Cause(caller.actor(), reason, null);
    activities.tell(changes.stream().map(change -> status(lead, change, cause, now)).toList());
  }

  private static AuditEntry entry(String action, UUID lead, List<FieldChange> changes) {
    List<AuditEntry.Change> audited =
        changes.stream()
            .map(change -> new AuditEntry.Change(change.field(), change.from(), change.to()))
            .toList();
    return AuditEntry.of(action, lead, audited).concerning(lead);
  }

  private SystemActivity assignment(UUID lead, FieldChange change, Instant now) {
    return new SystemActivity(
        ActivityType.ASSIGNMENT,
        About.lead(lead),
        change.from(),
        change.to(),
        now,
        SystemActivity.Cause.of(caller.actor()));
  }
}
