package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dealwright.activity.domain.ActivityRepository;
import org.dealwright.signal.domain.SignalRepository;

/**
 * What happened with one lead becomes part of another one's history. Scores stay where they are:
 * each is of what was known then.
 */
@Dependent
class JoinHistories {

  private final ActivityRepository activities;
  private final SignalRepository signals;
  private final LeadMerging merging;

  @Inject
  JoinHistories(ActivityRepository activities, SignalRepository signals, LeadMerging merging) {
    this.activities = activities;
    this.signals = signals;
    this.merging = merging;
  }

  void join(UUID into, UUID from) {
    activities.join(into, from);
    signals.join(into, from);
    merging.joinRows(into, from);
  }

  void joinKeys(UUID into, UUID from, boolean otherCustomer) {
    merging.joinKeys(into, from, otherCustomer);
  }
}
