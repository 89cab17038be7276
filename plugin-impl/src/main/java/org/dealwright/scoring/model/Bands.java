package org.dealwright.scoring.model;

import org.dealwright.api.scoring.ScoreBand;

/** From which points on a score is high or medium; lower bounds are inclusive. */
public record Bands(int high, int medium) {

  public static final Bands STANDARD = new Bands(70, 40);

  public Bands {
    if (!(0 < medium && medium < high && high <= 100)) {
      throw new IllegalArgumentException("bands must ascend from 1 to 100");
    }
  }

  public ScoreBand of(int points) {
    if (points >= high) {
      return ScoreBand.HIGH;
    }
    return points >= medium ? ScoreBand.MEDIUM : ScoreBand.LOW;
  }
}
