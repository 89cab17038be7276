package org.dealwright.api.analytics;

import org.jspecify.annotations.Nullable;

/**
 * Whether leads were answered in time.
 *
 * @param previous the period of the same length before it; null unless it was asked for
 */
public record SlaReport(SlaPeriod period, @Nullable SlaPeriod previous) {}
