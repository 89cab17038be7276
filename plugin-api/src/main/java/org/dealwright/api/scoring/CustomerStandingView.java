package org.dealwright.api.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What scores know of a customer.
 *
 * @param health 0 to 100; null where it is not known
 * @param tier what the customer pays for, for instance {@code business}; null where it is not known
 * @param updatedAt UTC; null before the first time
 * @param version raised by each change
 */
public record CustomerStandingView(
    @Nullable Integer health, @Nullable String tier, @Nullable Instant updatedAt, int version) {}
