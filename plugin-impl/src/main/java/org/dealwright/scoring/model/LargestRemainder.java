package org.dealwright.scoring.model;

import java.util.List;

/**
 * Rounds parts to whole numbers that add up to a given total: all are rounded down, then those with
 * the largest remainders get one more (Hamilton's method of apportionment). Ties go by name.
 */
final class LargestRemainder {

  private LargestRemainder() {}

  /**
   * Rounds.
   *
   * @param names of the parts, each another one
   * @param total from the sum of the parts rounded down to that of the parts rounded up
   */
  static int[] round(double[] parts, List<String> names, int total) {
    int[] points = new int[parts.length];
    double[] remainders = new double[parts.length];
    int missing = total;
    for (int i = 0; i < parts.length; i++) {
      double floor = StrictMath.floor(parts[i]);
      points[i] = (int) floor;
      remainders[i] = parts[i] - floor;
      missing -= points[i];
    }
    for (; missing > 0; missing--) {
      int next = largest(remainders, names);
      points[next]++;
      remainders[next] = -1;
    }
    return points;
  }

  private static int largest(double[] remainders, List<String> names) {
    int largest = 0;
    for (int i = 1; i < remainders.length; i++) {
      int order = Double.compare(remainders[i], remainders[largest]);
      if (order > 0 || (order == 0 && names.get(i).compareTo(names.get(largest)) < 0)) {
        largest = i;
      }
    }
    return largest;
  }
}
