package org.dealwright.deal.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The score from which deals come to a stage by themselves. For each lead it is armed or disarmed:
 * it fires when it is armed and the score reaches it, and is then disarmed; it is armed again when
 * the score falls {@value #HYSTERESIS} points below it. When it is set, it is disarmed for the
 * leads that are there already, so that configuration moves nothing.
 *
 * @param points 0 to 100
 * @param since when it was set
 */
public record Threshold(int points, Instant since) {

  /** How far a score must fall below a threshold until it can fire again, in points. */
  public static final int HYSTERESIS = 5;

  /**
   * The score that a lead had before.
   *
   * @param confident whether enough was known for anything to move
   */
  public record Former(int points, boolean confident, Instant at) {}

  public boolean isMetBy(int score) {
    return score >= points;
  }

  /** Whether a score is so low that the threshold is armed again. */
  public boolean isArmedAgainBy(int score) {
    return score < points - HYSTERESIS;
  }

  /**
   * Whether it was armed before the present score. Where it was set after the former one, what that
   * score was then decides; nobody went through all leads when it was set.
   *
   * @param disarmedAt null where it is not disarmed
   * @param former null before the first score
   */
  public boolean isArmed(@Nullable Instant disarmedAt, @Nullable Former former) {
    boolean setSince = former != null && former.at().isBefore(since);
    boolean disarmedSince = disarmedAt != null && !disarmedAt.isBefore(since);
    if (!setSince || disarmedSince || former == null) {
      return disarmedAt == null;
    }
    if (former.confident() && isMetBy(former.points())) {
      return false;
    }
    return isArmedAgainBy(former.points()) || disarmedAt == null;
  }
}
