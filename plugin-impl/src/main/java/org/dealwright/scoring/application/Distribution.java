package org.dealwright.scoring.application;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.api.scoring.ScoreDistribution;
import org.dealwright.api.scoring.ScoreView;

/** Counts scores as they come. */
final class Distribution {

  private static final int TENS = 10;

  private final int[] tens = new int[TENS];
  private final Map<ScoreBand, Integer> bands = new EnumMap<>(ScoreBand.class);
  private int count;
  private long points;
  private int notConfident;

  void add(int score, ScoreBand band, double coverage) {
    tens[Math.min(TENS - 1, score / TENS)]++;
    bands.merge(band, 1, Integer::sum);
    count++;
    points += score;
    notConfident += coverage < ScoreView.CONFIDENT_COVERAGE ? 1 : 0;
  }

  ScoreDistribution view() {
    return new ScoreDistribution(
        Arrays.stream(tens).boxed().toList(),
        bands.getOrDefault(ScoreBand.LOW, 0),
        bands.getOrDefault(ScoreBand.MEDIUM, 0),
        bands.getOrDefault(ScoreBand.HIGH, 0),
        count == 0 ? 0 : (double) points / count,
        notConfident);
  }
}
