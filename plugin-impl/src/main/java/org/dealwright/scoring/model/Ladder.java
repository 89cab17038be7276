package org.dealwright.scoring.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The highest step reached counts; steps below it are not added up. It is worth 0 where it is known
 * that none was reached.
 */
public record Ladder(String id, double weight, String feature, List<Step> steps) implements Factor {

  static final String NONE = "none";

  /** A step and its value, 0 to 100. */
  public record Step(String name, double value) {}

  public Ladder {
    steps = steps.stream().sorted(Comparator.comparingDouble(Step::value)).toList();
    for (Step step : steps) {
      Guards.inRange(id, step.value());
    }
    Guards.positive(id, weight);
  }

  @Override
  public Optional<String> derive(Features features) {
    return features.names(feature).map(this::highest);
  }

  private String highest(Set<String> reached) {
    return steps.stream()
        .map(Step::name)
        .filter(reached::contains)
        .reduce((lower, higher) -> higher)
        .orElse(NONE);
  }

  @Override
  public double value(String derived) {
    return derived.equals(NONE) ? 0 : step(derived);
  }

  private double step(String derived) {
    return steps.stream()
        .filter(step -> step.name().equals(derived))
        .mapToDouble(Step::value)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + ": no step " + derived));
  }
}
