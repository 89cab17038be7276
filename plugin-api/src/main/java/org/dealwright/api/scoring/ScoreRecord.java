package org.dealwright.api.scoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a lead's score history; never changed after it was written.
 *
 * @param points 0 to 100
 * @param coverage 0 to 1
 * @param scoredAt UTC
 * @param cause what made the score be computed
 * @param id what to name the row by in a replay
 * @param reason the cause in words
 * @param change points more or less than in the row before; null for the first one
 */
public record ScoreRecord(
    int points,
    ScoreBand band,
    double coverage,
    String modelKey,
    int modelVersion,
    Instant scoredAt,
    String cause,
    List<ContributionView> contributions,
    UUID id,
    String reason,
    @Nullable Integer change) {}
