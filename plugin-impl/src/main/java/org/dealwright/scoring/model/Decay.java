package org.dealwright.scoring.model;

/** Exponential decay, as of a radioactive substance. */
final class Decay {

  private Decay() {}

  /** What is left of 1 after so many days. */
  static double left(int days, double halfLifeDays) {
    return StrictMath.pow(2, -days / halfLifeDays);
  }
}
