package org.dealwright.scoring.model;

import java.util.Optional;

/**
 * One configured input of a model. It works in two steps, so that a past score can be replayed
 * without the personal data it was computed from: {@link #derive} reduces what is known to a short
 * token, {@link #value} turns that token into 0 to 100.
 */
public sealed interface Factor
    permits CategoryTable,
        NumberCurve,
        BooleanSwitch,
        TextPatterns,
        Completeness,
        Recency,
        DecayedCount,
        Ladder,
        PairTable {

  /** Stable id, unique in its model. */
  String id();

  /** Share in the weighted mean, relative to the model's other factors; above 0. */
  double weight();

  /** The input in canonical form, free of personal data; empty where it is not known. */
  Optional<String> derive(Features features);

  /**
   * What the derived input is worth.
   *
   * @return 0 to 100
   * @throws IllegalArgumentException if the token is none that this factor derives
   */
  double value(String derived);

  /** Whether the derived input changes by time alone, with nothing new being known. */
  default boolean fades() {
    return false;
  }
}
