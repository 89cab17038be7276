package org.dealwright.activity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.activity.domain.Activity;
import org.dealwright.activity.domain.ActivityRepository;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.platform.error.ConflictException;

/** A user does a task, or finds that it is not done; it may be a colleague's. */
@Dependent
public class CompleteTask {

  private final OwnActivities activities;
  private final ActivityRepository repository;
  private final ActivityAudit audit;
  private final Clock clock;

  @Inject
  CompleteTask(
      OwnActivities activities, ActivityRepository repository, ActivityAudit audit, Clock clock) {
    this.activities = activities;
    this.repository = repository;
    this.audit = audit;
    this.clock = clock;
  }

  /** Completing what is done changes nothing. */
  @Transactional
  public void complete(UUID id, int version) {
    set(id, version, true);
  }

  /** Reopening what is open changes nothing. */
  @Transactional
  public void reopen(UUID id, int version) {
    set(id, version, false);
  }

  private void set(UUID id, int version, boolean done) {
    Activity task = activities.take(id, version);
    if (task.type() != ActivityType.TASK) {
      throw new ConflictException("not-a-task", "Only a task can be completed or reopened.");
    }
    if (done != (task.doneAt() != null)) {
      Instant now = clock.instant();
      Activity after = task.done(done ? now : null, now);
      repository.update(after);
      audit.done(task, after);
    }
  }
}
