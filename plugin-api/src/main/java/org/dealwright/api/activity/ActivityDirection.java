package org.dealwright.api.activity;

import java.util.Locale;

/** Who turned to whom: the lead to us, or we to the lead. */
public enum ActivityDirection {
  INBOUND,
  OUTBOUND;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
