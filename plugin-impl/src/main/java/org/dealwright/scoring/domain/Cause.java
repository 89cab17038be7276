package org.dealwright.scoring.domain;

import java.util.Locale;

/** What made a score be computed, and so what it may set off. */
public enum Cause {
  CREATED(true, true),
  EDITED(true, true),
  SIGNAL(true, true),
  TIME(true, false),
  CUSTOMER(true, true),
  MODEL(false, true),
  REQUESTED(true, true),
  IMPORTED(false, false);

  private final boolean fires;
  private final boolean publishesPoints;

  Cause(boolean fires, boolean publishesPoints) {
    this.fires = fires;
    this.publishesPoints = publishesPoints;
  }

  /** Whether a row is written even where nothing is another one: a user wants to see it. */
  public boolean writesAlways() {
    return this == REQUESTED;
  }

  /** Whether thresholds may fire; otherwise their flags are only set. */
  public boolean fires() {
    return fires;
  }

  /** Whether {@code lead.scored} is published when the points changed. */
  public boolean publishesPoints() {
    return publishesPoints;
  }

  /** Whether {@code lead.scored} is published when only the band counts. */
  public boolean publishesBand() {
    return this == TIME;
  }

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
