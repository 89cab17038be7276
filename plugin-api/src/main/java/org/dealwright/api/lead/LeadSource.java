package org.dealwright.api.lead;

import java.util.Locale;

/** How a lead was acquired. */
public enum LeadSource {
  WEBSITE,
  REFERRAL,
  PAID_ADS,
  ORGANIC_SEARCH,
  SOCIAL_MEDIA,
  COLD_OUTREACH,
  EVENT,
  PARTNER,
  OTHER;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
