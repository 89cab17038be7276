package org.dealwright.scoring.model;

import java.util.List;
import java.util.Optional;

/** How much of a profile is filled: the one factor that is always known. */
public record Completeness(String id, double weight, List<String> features) implements Factor {

  public Completeness {
    features = List.copyOf(features);
    if (features.isEmpty()) {
      throw new IllegalArgumentException(id + ": name the features that make a profile complete");
    }
    Guards.positive(id, weight);
  }

  @Override
  public Optional<String> derive(Features known) {
    long filled = features.stream().filter(known::has).count();
    return Optional.of(Long.toString(filled));
  }

  @Override
  public double value(String derived) {
    return 100.0 * Integer.parseInt(derived) / features.size();
  }
}
