package org.dealwright.api.analytics;

import java.util.List;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard's figures for one period. Leads that were deleted or are in quarantine count
 * nowhere.
 *
 * @param totalLeads leads at the period's end
 * @param newLeads leads that were created in the period
 * @param activeLeads leads at its end that were not won, lost or disqualified by then
 * @param pipelineValue what was open at its end, in minor units of the reporting currency: open
 *     deals, and for active leads without one what they may be worth
 * @param otherCurrencies what of that could not be converted, and so is not in it
 * @param wonDeals deals that were won in the period
 * @param wonValue what they are worth, in minor units of the reporting currency
 * @param wonOtherCurrencies what of that could not be converted, and so is not in it
 * @param conversionRate share of all leads at the period's end that was won by then
 * @param conversionRateOfClosed share of the deals closed in the period that was won
 * @param avgScore mean of today's scores of the leads that were created in the period; null without
 *     any
 */
public record KpiFigures(
    long totalLeads,
    long newLeads,
    long activeLeads,
    long pipelineValue,
    List<Money> otherCurrencies,
    long wonDeals,
    long wonValue,
    List<Money> wonOtherCurrencies,
    ShareView conversionRate,
    ShareView conversionRateOfClosed,
    @Nullable Double avgScore) {}
