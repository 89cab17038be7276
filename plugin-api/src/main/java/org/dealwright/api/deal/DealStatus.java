package org.dealwright.api.deal;

import java.util.Locale;

/** Whether a deal is open, and how it ended. */
public enum DealStatus {
  OPEN,
  WON,
  LOST;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
