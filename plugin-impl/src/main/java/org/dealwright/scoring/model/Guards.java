package org.dealwright.scoring.model;

/** Refuses numbers that would make a score meaningless. */
final class Guards {

  private Guards() {}

  static void inRange(String factor, double value) {
    if (!(value >= 0 && value <= 100)) {
      throw new IllegalArgumentException(factor + ": a value must be from 0 to 100, not " + value);
    }
  }

  static void positive(String factor, double value) {
    if (!(value > 0 && value < 1e6)) {
      throw new IllegalArgumentException(
          factor + ": a weight, half-life or saturation must be above 0, not " + value);
    }
  }
}
