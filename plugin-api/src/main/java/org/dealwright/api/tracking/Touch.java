package org.dealwright.api.tracking;

import org.jspecify.annotations.Nullable;

/**
 * Where a visitor came from. Each text has at most 200 characters.
 *
 * @param gclid Google's id of the advertisement that was clicked
 * @param gaClientId Google Analytics' id of the browser
 * @param referrer the host of the page before
 * @param landingPage the path of the first page
 */
public record Touch(
    @Nullable String utmSource,
    @Nullable String utmMedium,
    @Nullable String utmCampaign,
    @Nullable String utmTerm,
    @Nullable String utmContent,
    @Nullable String gclid,
    @Nullable String gaClientId,
    @Nullable String referrer,
    @Nullable String landingPage) {

  /** Where nothing is known of it. */
  public static final Touch UNKNOWN =
      new Touch(null, null, null, null, null, null, null, null, null);
}
