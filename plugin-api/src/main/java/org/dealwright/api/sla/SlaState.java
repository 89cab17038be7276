package org.dealwright.api.sla;

import java.util.Locale;

/**
 * How a lead or a deal stands towards the time by which something is due. {@code MET} and {@code
 * MET_LATE} are states of leads alone: they were answered, in time or after it.
 */
public enum SlaState {
  OK,
  DUE_SOON,
  BREACHED,
  MET,
  MET_LATE;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
