package org.dealwright.deal.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of a lead's scores would have fired if a threshold had been another one. */
public final class ThresholdTrial {

  private ThresholdTrial() {}

  /**
   * A score that the lead had.
   *
   * @param confident whether enough was known for anything to move
   * @param fires whether what caused it can fire; otherwise it sets the flag alone
   */
  public record Seen(Instant at, int points, boolean confident, boolean fires) {}

  /**
   * Those that would have fired, in their order.
   *
   * @param before the last score before the period; null where there was none
   * @param scores those of the period, in their order
   */
  public static List<Seen> firings(Threshold threshold, @Nullable Seen before, List<Seen> scores) {
    boolean armed = before == null || !before.confident() || !threshold.isMetBy(before.points());
    List<Seen> firings = new ArrayList<>();
    for (Seen score : scores) {
      armed = armed || threshold.isArmedAgainBy(score.points());
      boolean met = score.confident() && threshold.isMetBy(score.points());
      if (armed && met && score.fires()) {
        firings.add(score);
      }
      armed = armed && !met;
    }
    return firings;
  }
}
