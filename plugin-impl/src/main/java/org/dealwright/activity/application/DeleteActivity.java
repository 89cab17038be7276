package org.dealwright.activity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.dealwright.activity.domain.Activity;
import org.dealwright.activity.domain.ActivityRepository;

/** A user deletes what he or she logged, an admin what anybody logged. */
@Dependent
public class DeleteActivity {

  private final OwnActivities own;
  private final ActivityRepository activities;
  private final FirstContact firstContact;
  private final ActivityAudit audit;

  @Inject
  DeleteActivity(
      OwnActivities own,
      ActivityRepository activities,
      FirstContact firstContact,
      ActivityAudit audit) {
    this.own = own;
    this.activities = activities;
    this.firstContact = firstContact;
    this.audit = audit;
  }

  @Transactional
  public void delete(UUID id, int version) {
    Activity activity = own.takeToDelete(id, version);
    activities.delete(activity);
    audit.deleted(activity);
    firstContact.deleted(activity);
  }
}
