package org.dealwright.api.scoring;

import java.time.Instant;
import org.dealwright.api.ActorView;

/**
 * Points that a user gives a lead, or takes from it, beside those that the model computes.
 *
 * @param points signed, -100 to 100
 * @param adjustedPoints the computed points with these, 0 to 100
 * @param adjustedBand the range that the adjusted points fall into
 * @param reason in the user's words
 * @param by who made it
 * @param madeAt UTC
 * @param expiresAt from then on it does not count, UTC
 * @param version of the adjustment
 */
public record AdjustmentView(
    int points,
    int adjustedPoints,
    ScoreBand adjustedBand,
    String reason,
    ActorView by,
    Instant madeAt,
    Instant expiresAt,
    int version) {}
