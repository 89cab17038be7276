package org.dealwright.api.analytics;

import org.jspecify.annotations.Nullable;

/**
 * A share, and how far it can be trusted.
 *
 * @param part how many
 * @param n of how many
 * @param rate 0 to 1; null where n is 0, like the others
 * @param low the lower end of the 95 % interval (E. B. Wilson, 1927)
 * @param high its upper end
 */
public record ShareView(
    long part, long n, @Nullable Double rate, @Nullable Double low, @Nullable Double high) {}
