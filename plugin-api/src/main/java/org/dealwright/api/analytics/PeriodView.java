package org.dealwright.api.analytics;

import java.time.Instant;

/**
 * The time that a report is about.
 *
 * @param from UTC
 * @param until UTC, exclusive
 */
public record PeriodView(Instant from, Instant until) {}
