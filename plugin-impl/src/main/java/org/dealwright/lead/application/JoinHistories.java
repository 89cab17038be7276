package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
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

  /** Before both leads are locked: event ids come first, so that no two wait for each other. */
  Set<String> claimEvents(UUID into, UUID from) {
    return signals.claimTwins(into, from);
  }

  /**
   * Joins what both did; they are locked.
   *
   * @param claimed what {@link #claimEvents} returned
   */
  void join(UUID into, UUID from, Set<String> claimed) {
    activities.join(into, from);
    signals.join(into, from, claimed);
    merging.joinRows(into, from);
  }

  void joinKeys(UUID into, UUID from, boolean otherCustomer) {
    merging.joinKeys(into, from, otherCustomer);
  }
}
