package org.dealwright.scoring.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of a lead at one moment, by feature name. */
public record Features(Map<String, FeatureValue> known) {

  public Features {
    known = Map.copyOf(known);
  }

  public boolean has(String feature) {
    return known.containsKey(feature);
  }

  public Optional<String> text(String feature) {
    return known.get(feature) instanceof FeatureValue.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  public Optional<Double> number(String feature) {
    return quantity(feature).map(FeatureValue.Quantity::value);
  }

  public Optional<FeatureValue.Quantity> quantity(String feature) {
    return known.get(feature) instanceof FeatureValue.Quantity number
        ? Optional.of(number)
        : Optional.empty();
  }

  public Optional<Boolean> truth(String feature) {
    return known.get(feature) instanceof FeatureValue.Truth truth
        ? Optional.of(truth.value())
        : Optional.empty();
  }

  public Optional<FeatureValue.Events> events(String feature) {
    return known.get(feature) instanceof FeatureValue.Events events
        ? Optional.of(events)
        : Optional.empty();
  }

  public Optional<Set<String>> names(String feature) {
    return known.get(feature) instanceof FeatureValue.Names names
        ? Optional.of(names.values())
        : Optional.empty();
  }
}
