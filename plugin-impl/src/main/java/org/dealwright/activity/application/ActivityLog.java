package org.dealwright.activity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.dealwright.activity.domain.ActivityRepository;
import org.dealwright.activity.domain.SystemActivity;

/** Where each path that changes a stage, a status, a score or an owner says so. */
@Dependent
public class ActivityLog {

  private final ActivityRepository activities;
  private final Clock clock;

  @Inject
  public ActivityLog(ActivityRepository activities, Clock clock) {
    this.activities = activities;
    this.clock = clock;
  }

  /** Writes the changes into the timelines, in the caller's transaction. */
  public void tell(List<SystemActivity> changes) {
    if (!changes.isEmpty()) {
      activities.add(changes, clock.instant());
    }
  }
}
