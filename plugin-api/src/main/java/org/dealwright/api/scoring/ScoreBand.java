package org.dealwright.api.scoring;

import java.util.Locale;

/** The range that a score falls into. */
public enum ScoreBand {
  HIGH,
  MEDIUM,
  LOW;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
