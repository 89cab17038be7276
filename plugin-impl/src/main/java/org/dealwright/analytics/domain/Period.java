package org.dealwright.analytics.domain;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time; the end is exclusive. */
public record Period(Instant from, Instant until) {

  /** The period of the same length just before. */
  public Period before() {
    return new Period(from.minus(Duration.between(from, until)), from);
  }
}
