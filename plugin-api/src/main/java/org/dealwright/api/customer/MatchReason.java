package org.dealwright.api.customer;

import java.util.Locale;

/** What a lead and a customer have in common. */
public enum MatchReason {
  /** The e-mail address. */
  EMAIL,
  /** The phone number. */
  PHONE,
  /** The domain of the e-mail address or of the site, none of a provider of free mail. */
  DOMAIN;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
