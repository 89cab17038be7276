package org.dealwright.scoring.model;

import java.util.Optional;
import java.util.Set;
import org.dealwright.scoring.model.FeatureValue.Events;

/**
 * How long ago the last event was: 100 on its day, half of that after each half-life, 0 where there
 * was none.
 */
public record Recency(
    String id, double weight, String feature, Set<String> events, double halfLifeDays)
    implements Factor {

  static final String NEVER = "never";

  public Recency {
    events = Set.copyOf(events);
    Guards.positive(id, halfLifeDays);
    Guards.positive(id, weight);
  }

  @Override
  public Optional<String> derive(Features features) {
    return features.events(feature).filter(seen -> seen.knowsAnyOf(events)).map(this::age);
  }

  private String age(Events seen) {
    return events.stream()
        .flatMap(event -> seen.of(event).keySet().stream())
        .min(Integer::compare)
        .map(days -> Integer.toString(days))
        .orElse(NEVER);
  }

  @Override
  public double value(String derived) {
    return derived.equals(NEVER) ? 0 : 100 * Decay.left(Integer.parseInt(derived), halfLifeDays);
  }

  @Override
  public boolean fades() {
    return true;
  }
}
