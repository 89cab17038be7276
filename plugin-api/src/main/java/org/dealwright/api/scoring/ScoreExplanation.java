package org.dealwright.api.scoring;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a lead has its score.
 *
 * @param points 0 to 100
 * @param coverage 0 to 1: the share of the model's weight whose inputs were known
 * @param confident false where too little is known for anything to move by itself
 * @param scoredAt UTC
 * @param contributions the largest first; they add up to the points exactly
 * @param unknown what was not known, the most valuable first
 * @param lift what would lift the score into the next band; null in the highest one
 * @param adjustment points that a user added, apart from the computed ones; null where none are in
 *     force
 */
public record ScoreExplanation(
    int points,
    ScoreBand band,
    double coverage,
    boolean confident,
    String modelKey,
    int modelVersion,
    Instant scoredAt,
    List<ContributionView> contributions,
    List<UnknownInputView> unknown,
    @Nullable LiftView lift,
    @Nullable AdjustmentView adjustment) {}
