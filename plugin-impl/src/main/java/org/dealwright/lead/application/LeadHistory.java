package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.activity.application.ActivityLog;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.SystemActivity;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.platform.identity.Caller;

/** What is told of an edited lead besides its field changes: that somebody else looks after it. */
@Dependent
public class LeadHistory {

  private final ActivityLog activities;
  private final Caller caller;

  @Inject
  public LeadHistory(ActivityLog activities, Caller caller) {
    this.activities = activities;
    this.caller = caller;
  }

  /** Tells of an edit in the caller's transaction. */
  public void edited(UUID lead, List<FieldChange> changes, Instant now) {
    activities.tell(
        changes.stream()
            .filter(change -> change.field().equals("assignedTo"))
            .map(change -> assignment(lead, change, now))
            .toList());
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
