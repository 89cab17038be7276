package org.dealwright.signal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dealwright.signal.domain.EventIds;
import org.dealwright.signal.domain.SignalRules;

/** Forgets the ids of events that are too old to be taken again, of all organisations. */
@Dependent
public class ForgetEventIds {

  /** The job's name, and the kind of its tasks. */
  public static final String JOB = "signal-event-ids";

  private static final int AT_ONCE = 10_000;

  private final EventIds eventIds;
  private final Clock clock;

  @Inject
  ForgetEventIds(EventIds eventIds, Clock clock) {
    this.eventIds = eventIds;
    this.clock = clock;
  }

  /** Forgets some; false when there are none left. */
  @Transactional
  public boolean next() {
    return eventIds.forget(clock.instant().minus(SignalRules.RETENTION), AT_ONCE) == AT_ONCE;
  }
}
