package org.dealwright.api.lead;

import org.jspecify.annotations.Nullable;

/**
 * Which campaign or advertisement brought a lead: its first touch, as the page's address or a
 * cookie told it. Each is null where it is not known.
 *
 * @param utmSource where the visitor came from, for instance {@code newsletter}
 * @param utmMedium for instance {@code email}, {@code cpc}
 * @param gclid click id of Google Ads
 * @param fbclid click id of Meta
 * @param msclkid click id of Microsoft Advertising
 * @param gaClientId the visitor's client id in Google Analytics
 */
public record Attribution(
    @Nullable String utmSource,
    @Nullable String utmMedium,
    @Nullable String utmCampaign,
    @Nullable String utmTerm,
    @Nullable String utmContent,
    @Nullable String gclid,
    @Nullable String fbclid,
    @Nullable String msclkid,
    @Nullable String gaClientId) {

  /** Where nothing is known. */
  public static final Attribution NONE =
      new Attribution(null, null, null, null, null, null, null, null, null);
}
