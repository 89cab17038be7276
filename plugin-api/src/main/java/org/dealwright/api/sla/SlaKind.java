package org.dealwright.api.sla;

import java.util.Locale;

/** What is due: that a lead is answered, or that a deal leaves its stage. */
public enum SlaKind {
  RESPONSE,
  STAGE;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
