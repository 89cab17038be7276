package org.dealwright.activity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.Activity;
import org.dealwright.activity.domain.ActivityRepository;

/** Keeps a lead's first response, and its status new, in step with the contacts that are logged. */
@Dependent
class FirstContact {

  private final LeadContacts leads;
  private final ActivityRepository activities;

  @Inject
  FirstContact(LeadContacts leads, ActivityRepository activities) {
    this.leads = leads;
    this.activities = activities;
  }

  /** Before something is written about a lead: it is not merged into another one meanwhile. */
  void lockLead(About about) {
    if (about.leadId() != null) {
      leads.lock(about.leadId());
    }
  }

  /** Before the activity itself is locked or written: the lead comes first everywhere. */
  void lockLead(Activity activity) {
    if (concernsLead(activity)) {
      leads.lock(activity.about().leadId());
    }
  }

  /** An activity was logged or changed. */
  void written(Activity activity, Instant now) {
    if (concernsLead(activity)) {
      UUID lead = activity.about().leadId();
      leads.firstResponse(lead, activities.firstOutbound(lead));
      if (activity.isOutboundContact()) {
        leads.contacted(lead, now);
      }
    }
  }

  void deleted(Activity activity) {
    if (concernsLead(activity)) {
      UUID lead = activity.about().leadId();
      leads.firstResponse(lead, activities.firstOutbound(lead));
    }
  }

  private static boolean concernsLead(Activity activity) {
    return activity.type().isContact() && activity.about().leadId() != null;
  }
}
