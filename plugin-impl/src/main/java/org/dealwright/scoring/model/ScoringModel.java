package org.dealwright.scoring.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A model as data. Its score is the weighted mean of the factors that are known, drawn towards the
 * base by what is not known.
 *
 * @param key names the model over its versions
 * @param version from 1
 * @param base the score of a lead of which nothing is known, 0 to 100
 * @param factors in the order in which contributions are stored
 */
public record ScoringModel(
    String key, int version, double base, List<Factor> factors, Bands bands) {

  public ScoringModel {
    factors = List.copyOf(factors);
    Guards.inRange("base", base);
    if (factors.isEmpty()) {
      throw new IllegalArgumentException("a model needs a factor");
    }
    Set<String> ids = new HashSet<>(Set.of(Score.BASE, Score.SHRINKAGE, Score.CLAMP));
    for (Factor factor : factors) {
      if (!ids.add(factor.id())) {
        throw new IllegalArgumentException("the factor id " + factor.id() + " stands twice");
      }
    }
  }

  /** For sums: always in the same order, so that the order of the factors changes no bit. */
  List<Factor> factorsById() {
    return factors.stream().sorted(Comparator.comparing(Factor::id)).toList();
  }

  double totalWeight() {
    return factorsById().stream().mapToDouble(Factor::weight).sum();
  }
}
