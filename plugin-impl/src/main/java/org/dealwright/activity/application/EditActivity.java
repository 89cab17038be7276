package org.dealwright.activity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dealwright.activity.domain.Activity;
import org.dealwright.activity.domain.ActivityContent;
import org.dealwright.activity.domain.ActivityRepository;
import org.dealwright.activity.domain.ActivityRules;
import org.dealwright.platform.error.Violations;

/** A user changes what he or she logged. */
@Dependent
public class EditActivity {

  private final OwnActivities own;
  private final ActivityRepository activities;
  private final FirstContact firstContact;
  private final ActivityAudit audit;
  private final Clock clock;

  @Inject
  EditActivity(
      OwnActivities own,
      ActivityRepository activities,
      FirstContact firstContact,
      ActivityAudit audit,
      Clock clock) {
    this.own = own;
    this.activities = activities;
    this.firstContact = firstContact;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Applies an edit.
   *
   * @param version as the user saw it
   */
  @Transactional
  public void edit(UUID id, int version, UnaryOperator<ActivityContent> edit) {
    Instant now = clock.instant();
    Activity before = own.takeOwn(id, version);
    ActivityContent content = edit.apply(before.content());
    Violations violations = new Violations();
    ActivityRules.check(before.type(), content, now, violations);
    violations.throwIfAny();
    Activity after = before.with(content, now);
    if (!after.content().equals(before.content())) {
      activities.update(after);
      audit.changed(before, after);
      firstContact.written(after, now);
    }
  }
}
