package org.dealwright.api.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What scores are to know of a customer.
 *
 * @param health 0 to 100; null where it is not known
 * @param tier 1 to 100 characters; null where it is not known
 */
public record CustomerStandingRequest(@Nullable Integer health, @Nullable String tier) {}
