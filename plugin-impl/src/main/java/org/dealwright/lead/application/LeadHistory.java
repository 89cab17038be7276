package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dealwright.activity.application.ActivityLog;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.SystemActivity;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** What is told of a lead besides its field changes: who changed it, and who looks after it. */
@Dependent
public class LeadHistory {

  private final ActivityLog activities;
  private final AuditTrail audit;
  private final Caller caller;

  @Inject
  public LeadHistory(ActivityLog activities, AuditTrail audit, Caller caller) {
    this.activities = activities;
    this.audit = audit;
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
    activities.tell(
        changes.stream()
            .filter(change -> change.field().equals("assignedTo"))
            .map(change -> assignment(lead, change, now))
            .toList());
  }

  /** Tells of a lead that was deleted, in the caller's transaction. */
  public void deleted(UUID lead, FieldChange change) {
    audit.record(entry("lead.deleted", lead, List.of(change)));
  }

  /** Tells of a lead that was brought back, in the caller's transaction. */
  public void restored(UUID lead, FieldChange change) {
    audit.record(entry("lead.restored", lead, List.of(change)));
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
    var cause = new SystemActivity.Cause(caller.actor(), reason, null);
    activities.tell(
        changes.stream()
            .map(
                change ->
                    new SystemActivity(
                        ActivityType.STATUS_CHANGE,
                        About.lead(lead),
                        change.from(),
                        change.to(),
                        now,
                        cause))
            .toList());
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
