package org.dealwright.scoring.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A value for each category, and one for all that are not listed. */
public record CategoryTable(
    String id, double weight, String feature, Map<String, Double> values, double otherwise)
    implements Factor {

  static final String OTHERWISE = "*";

  public CategoryTable {
    values = new TreeMap<>(values);
    values.forEach((category, value) -> Guards.inRange(id, value));
    Guards.inRange(id, otherwise);
    Guards.positive(id, weight);
  }

  @Override
  public Optional<String> derive(Features features) {
    return features.text(feature).map(this::category);
  }

  private String category(String text) {
    String category = text.toLowerCase(Locale.ROOT);
    return values.containsKey(category) ? category : OTHERWISE;
  }

  @Override
  public double value(String derived) {
    return values.getOrDefault(derived, otherwise);
  }
}
