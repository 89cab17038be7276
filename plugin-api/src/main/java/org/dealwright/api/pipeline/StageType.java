package org.dealwright.api.pipeline;

import java.util.Locale;

/** What reaching a stage means for a deal. */
public enum StageType {
  OPEN,
  WON,
  LOST;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
