package org.dealwright.api.lead;

import java.util.Locale;

/** A way of contact that a person may agree to; see {@link Consents}. */
public enum ConsentChannel {
  EMAIL,
  PHONE,
  ADS;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
