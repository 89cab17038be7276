package org.dealwright.demohost;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * A line of a week's running means, drawn as SVG.
 *
 * @param line points of a polyline
 * @param area the same, closed at the bottom
 */
record UsageChart(String line, String area, String now, String change, boolean grows) {

  static final int WIDTH = 600;
  static final int HEIGHT = 120;

  private static final int WEEK = 7;

  /** Empty where there is less than a fortnight to draw. */
  static List<UsageChart> of(List<Integer> days) {
    return days.size() < 2 * WEEK ? List.of() : List.of(drawn(weeklyMeans(days)));
  }

  private static double[] weeklyMeans(List<Integer> days) {
    double[] means = new double[days.size() - WEEK + 1];
    for (int i = 0; i < means.length; i++) {
      means[i] = days.subList(i, i + WEEK).stream().mapToInt(Integer::intValue).average().orElse(0);
    }
    return means;
  }

  private static UsageChart drawn(double[] means) {
    double highest = 1;
    for (double mean : means) {
      highest = Math.max(highest, mean);
    }
    StringJoiner line = new StringJoiner(" ");
    for (int i = 0; i < means.length; i++) {
      double x = (double) WIDTH * i / (means.length - 1);
      double y = HEIGHT - 6 - (HEIGHT - 16) * means[i] / highest;
      line.add(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
    }
    double now = means[means.length - 1];
    long change = Math.round(100 * (now - means[0]) / Math.max(1, means[0]));
    return new UsageChart(
        line.toString(),
        "0," + HEIGHT + " " + line + " " + WIDTH + "," + HEIGHT,
        Texts.number(Math.round(now)),
        (change > 0 ? "+" : "") + change + " % in 12 weeks",
        change >= 0);
  }
}
