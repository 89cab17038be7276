package org.dealwright.scoring.model;

import java.util.List;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.api.scoring.ScoreView;

/**
 * The result of the kernel.
 *
 * @param points 0 to 100; the contributions add up to it exactly
 * @param margin the same before rounding and clamping; scores are sorted by it
 * @param contributions base, the factors in the model's order (0 where unknown), shrinkage, clamp
 * @param coverage 0 to 1: the share of the model's weight whose inputs were known
 */
public record Score(
    int points,
    double margin,
    ScoreBand band,
    List<Contribution> contributions,
    double coverage,
    Inputs inputs) {

  public static final String BASE = "base";
  public static final String SHRINKAGE = "shrinkage";
  public static final String CLAMP = "clamp";

  public Score {
    contributions = List.copyOf(contributions);
  }

  /** The contributions' points in their order. */
  public List<Integer> wholePoints() {
    return contributions.stream().map(Contribution::points).toList();
  }

  public boolean isConfident() {
    return coverage >= ScoreView.CONFIDENT_COVERAGE;
  }
}
