package org.dealwright.api.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The score that a lead has now.
 *
 * @param points 0 to 100
 * @param coverage 0 to 1: the share of the model's weight whose inputs were known
 * @param confident false where too little is known for anything to move by itself: below {@link
 *     #CONFIDENT_COVERAGE}
 * @param scoredAt when it became what it is, UTC
 * @param calculatedAt when it was computed last, UTC; later than {@code scoredAt} where nothing was
 *     another one
 * @param adjustment points that a user added, apart from the computed ones; null where none are in
 *     force
 */
public record ScoreView(
    int points,
    ScoreBand band,
    double coverage,
    boolean confident,
    String modelKey,
    int modelVersion,
    Instant scoredAt,
    Instant calculatedAt,
    @Nullable AdjustmentView adjustment) {

  /** Below this coverage nothing moves by itself, and a lead does not count as hot. */
  public static final double CONFIDENT_COVERAGE = 0.5;
}
