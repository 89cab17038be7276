package org.dealwright.api.analytics;

import org.jspecify.annotations.Nullable;

/**
 * The dashboard's figures, beside those of the period before.
 *
 * @param currency ISO 4217 code of the reporting currency
 * @param periodBefore just as long; null where it was not asked for, like its figures
 */
public record KpiReport(
    PeriodView period,
    @Nullable PeriodView periodBefore,
    String currency,
    KpiFigures current,
    @Nullable KpiFigures before) {}
