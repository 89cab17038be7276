package org.dealwright.scoring.model;

import java.util.Optional;

/** One value for yes and another for no. */
public record BooleanSwitch(String id, double weight, String feature, double yes, double no)
    implements Factor {

  static final String YES = "yes";
  static final String NO = "no";

  public BooleanSwitch {
    Guards.inRange(id, yes);
    Guards.inRange(id, no);
    Guards.positive(id, weight);
  }

  @Override
  public Optional<String> derive(Features features) {
    return features.truth(feature).map(truth -> truth ? YES : NO);
  }

  @Override
  public double value(String derived) {
    return derived.equals(YES) ? yes : no;
  }
}
