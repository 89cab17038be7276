package org.dealwright.api.deal;

import org.jspecify.annotations.Nullable;

/**
 * How fast a deal goes.
 *
 * @param daysInStage whole days in its stage; of a closed deal, in the one before
 * @param averageDays how long deals stay in that stage on average; null where none has left it
 * @param slow whether the deal is open and there longer than that, and longer than a day
 * @param ageDays whole days since it was made, or until it was closed
 * @param percentile share of this pipeline's won deals that were won within that time, in percent,
 *     where open deals are taken as not won yet (Kaplan and Meier 1958); null where too few are won
 * @param wonDeals how many won deals that rests on
 * @param openDeals how many open ones
 */
public record DealVelocity(
    int daysInStage,
    @Nullable Double averageDays,
    boolean slow,
    int ageDays,
    @Nullable Double percentile,
    long wonDeals,
    long openDeals) {}
