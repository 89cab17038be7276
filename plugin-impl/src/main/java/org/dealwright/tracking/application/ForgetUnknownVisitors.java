package org.dealwright.tracking.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.dealwright.tracking.domain.UnknownVisitors;

/** Forgets visitors, of all organisations, who never said who they are and came no more. */
@Dependent
public class ForgetUnknownVisitors {

  /** The job's name, and the kind of its tasks. */
  public static final String JOB = "unknown-visitors";

  private static final Duration KEPT = Duration.ofDays(90);
  private static final int AT_ONCE = 1_000;

  private final UnknownVisitors visitors;
  private final Clock clock;

  @Inject
  ForgetUnknownVisitors(UnknownVisitors visitors, Clock clock) {
    this.visitors = visitors;
    this.clock = clock;
  }

  /** Forgets some; false when there are none left. */
  @Transactional
  public boolean next() {
    return visitors.forget(clock.instant().minus(KEPT), AT_ONCE) == AT_ONCE;
  }
}
