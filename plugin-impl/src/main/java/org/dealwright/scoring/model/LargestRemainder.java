package org.dealwright.scoring.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealwright.scoring.model.Scoring.Part;

/**
 * Rounds parts to whole numbers that add up to a given total: all are rounded down, then those with
 * the largest remainders get one more (Hamilton's method of apportionment). Ties go by factor id.
 */
final class LargestRemainder {

  private LargestRemainder() {}

  static List<Contribution> round(List<Part> parts, int total) {
    int[] points = parts.stream().mapToInt(p -> (int) StrictMath.floor(p.value())).toArray();
    int missing = total - Arrays.stream(points).sum();
    byRemainder(parts).limit(missing).forEach(i -> points[i]++);
    return IntStream.range(0, points.length)
        .mapToObj(i -> new Contribution(parts.get(i).factor(), points[i]))
        .toList();
  }

  private static Stream<Integer> byRemainder(List<Part> parts) {
    Comparator<Integer> largestFirst =
        Comparator.comparingDouble((Integer i) -> remainder(parts.get(i))).reversed();
    return IntStream.range(0, parts.size())
        .boxed()
        .sorted(largestFirst.thenComparing(i -> parts.get(i).factor()));
  }

  private static double remainder(Part part) {
    return part.value() - StrictMath.floor(part.value());
  }
}
