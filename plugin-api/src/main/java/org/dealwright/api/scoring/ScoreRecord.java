package org.dealwright.api.scoring;

import java.time.Instant;
import java.util.List;

/**
 * One row of a lead's score history; never changed after it was written.
 *
 * @param points 0 to 100
 * @param coverage 0 to 1
 * @param scoredAt UTC
 * @param cause what made the score be computed
 */
public record ScoreRecord(
    int points,
    ScoreBand band,
    double coverage,
    String modelKey,
    int modelVersion,
    Instant scoredAt,
    String cause,
    List<ContributionView> contributions) {}
