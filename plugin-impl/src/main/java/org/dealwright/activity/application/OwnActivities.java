package org.dealwright.activity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.dealwright.activity.domain.Activity;
import org.dealwright.activity.domain.ActivityRepository;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.NotPermittedException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;

/** Takes an activity for a change, if the caller may change it and has seen its present state. */
@Dependent
class OwnActivities {

  private final ActivityRepository activities;
  private final ActivityQueries queries;
  private final FirstContact firstContact;
  private final Caller caller;

  @Inject
  OwnActivities(
      ActivityRepository activities,
      ActivityQueries queries,
      FirstContact firstContact,
      Caller caller) {
    this.activities = activities;
    this.queries = queries;
    this.firstContact = firstContact;
    this.caller = caller;
  }

  /** The activity, locked, its lead too. */
  Activity take(UUID id, int version) {
    firstContact.lockLead(activities.find(id).orElseThrow(OwnActivities::missing));
    Activity activity = activities.lock(id).orElseThrow(OwnActivities::missing);
    if (activity.type().isSystem()) {
      throw new NotPermittedException("What the product has recorded by itself stays.");
    }
    if (activity.version() != version) {
      throw new StaleVersionException(Map.of("current", queries.one(id).orElseThrow()));
    }
    return activity;
  }

  /** The same, if the caller logged it. */
  Activity takeOwn(UUID id, int version) {
    Activity activity = take(id, version);
    if (!activity.isOf(caller.actor())) {
      throw new NotPermittedException("Only who logged an activity may change it.");
    }
    return activity;
  }

  /** The same, if the caller logged it or may delete others' too. */
  Activity takeToDelete(UUID id, int version) {
    return caller.permissions().contains(Permission.ACTIVITIES_MANAGE)
        ? take(id, version)
        : takeOwn(id, version);
  }

  private static NotFoundException missing() {
    return new NotFoundException("activity");
  }
}
