package org.dealwright.scoring.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan of the catalogue, and how well it fits a lead.
 *
 * @param price in the currency of the leads' estimates; null where it has none
 * @param sizeFrom the fewest employees that it is meant for; null for any
 * @param sizeTo the most employees that it is meant for; null for any
 * @param features in lower case
 */
public record Plan(
    String code,
    @Nullable Double price,
    @Nullable Integer sizeFrom,
    @Nullable Integer sizeTo,
    Set<String> features) {

  private static final double ALL = 100;

  public Plan {
    features = Set.copyOf(features);
  }

  /**
   * What is known of a lead's needs.
   *
   * @param size employees; null where it is not known
   * @param value what the lead may be worth; null where it is not known
   * @param features that it asked for, in lower case; empty where it is not known
   */
  public record Needs(@Nullable Double size, @Nullable Double value, Set<String> features) {

    public Needs {
      features = Set.copyOf(features);
    }
  }

  /** The plan that fits best, 0 to 100. */
  public record Fit(Plan plan, double percent) {}

  /** The best plan, the cheaper one of equals; empty where nothing is known to compare. */
  public static Optional<Fit> best(List<Plan> plans, Needs needs) {
    Comparator<Fit> byFit = Comparator.comparingDouble(Fit::percent);
    Comparator<Fit> byPrice =
        Comparator.comparingDouble(fit -> fit.plan().price() == null ? 0 : fit.plan().price());
    return plans.stream()
        .flatMap(plan -> plan.fit(needs).stream())
        .min(byFit.reversed().thenComparing(byPrice).thenComparing(fit -> fit.plan().code()));
  }

  /** The mean of the parts that are known. */
  private Optional<Fit> fit(Needs needs) {
    List<Double> parts = new ArrayList<>();
    if (needs.size() != null && (sizeFrom != null || sizeTo != null)) {
      parts.add(ofSize(needs.size()));
    }
    if (needs.value() != null && price != null) {
      parts.add(share(price, needs.value()));
    }
    if (!needs.features().isEmpty()) {
      long met = needs.features().stream().filter(features::contains).count();
      parts.add(ALL * met / needs.features().size());
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fit(this, parts.stream().mapToDouble(part -> part).sum() / parts.size()));
  }

  /** All within the range; outside, the share of the size in the bound, or of it in the size. */
  private double ofSize(double size) {
    if (sizeFrom != null && size < sizeFrom) {
      return share(size, sizeFrom);
    }
    return sizeTo != null && size > sizeTo ? share(size, sizeTo) : ALL;
  }

  private static double share(double one, double other) {
    double more = StrictMath.max(one, other);
    return more <= 0 ? ALL : ALL * StrictMath.max(0, StrictMath.min(one, other)) / more;
  }
}
