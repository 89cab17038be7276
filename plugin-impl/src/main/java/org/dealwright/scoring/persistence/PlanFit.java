package org.dealwright.scoring.persistence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.scoring.model.FeatureValue;
import org.dealwright.scoring.model.Features;
import org.dealwright.scoring.model.Plan;
import org.jspecify.annotations.Nullable;

/** How well the best plan of the catalogue fits a lead, as a feature of the kernel. */
final class PlanFit {

  private PlanFit() {}

  /**
   * Adds the fit to the facts of a lead.
   *
   * @param wanted features that the lead asked for, with commas between; null where it is not known
   */
  static Features with(Features facts, @Nullable String wanted, List<Plan> plans) {
    if (plans.isEmpty()) {
      return facts;
    }
    Plan.Needs needs =
        new Plan.Needs(
            facts.number("companySize").orElse(null),
            facts.number("estimatedValue").orElse(null),
            names(wanted));
    Map<String, FeatureValue> known = new HashMap<>(facts.known());
    Plan.best(plans, needs)
        .ifPresent(
            fit ->
                known.put(
                    FeatureNames.PLAN_FIT,
                    new FeatureValue.Quantity(hundredths(fit.percent()), fit.plan().code())));
    return new Features(known);
  }

  /** Finer differences change no score. */
  private static double hundredths(double percent) {
    return StrictMath.rint(percent * 100) / 100;
  }

  private static Set<String> names(@Nullable String wanted) {
    return Arrays.stream(Optional.ofNullable(wanted).orElse("").split(",", -1))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }
}
