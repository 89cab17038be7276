package org.dealwright.api.customer;

import java.util.Locale;

/** How sure it is that a lead belongs to a customer. */
public enum MatchStrength {
  /** The e-mail address is the same, or the phone number and the domain are. */
  STRONG,
  /** The phone number is the same, or the domain, which no other customer has. */
  MEDIUM,
  /** The domain is the same, but several customers have it. */
  WEAK;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
