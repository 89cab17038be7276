package org.dealwright.api.lead;

import java.util.Locale;

/** Where a lead stands; {@code WON}, {@code LOST} and {@code DISQUALIFIED} are closed. */
public enum LeadStatus {
  NEW,
  CONTACTED,
  QUALIFIED,
  PROPOSAL,
  NEGOTIATING,
  WON,
  LOST,
  DISQUALIFIED;

  /** Whether no work is left on the lead. */
  public boolean isClosed() {
    return this == WON || this == LOST || this == DISQUALIFIED;
  }

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
