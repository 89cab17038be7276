package org.dealwright.scoring.persistence;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a model's factors may ask for, by the form that it has. */
final class FeatureNames {

  static final String PLAN_FIT = "planFit";

  /** What a person or a form tells of a lead. */
  private static final Set<String> TOLD_TEXTS =
      Set.of(
          "firstName",
          "lastName",
          "email",
          "phone",
          "company",
          "jobTitle",
          "industry",
          "country",
          "source");

  static final Set<String> TEXTS =
      Stream.concat(TOLD_TEXTS.stream(), Stream.of("customerTier"))
          .collect(Collectors.toUnmodifiableSet());
  static final Set<String> NUMBERS =
      Set.of("companySize", "estimatedValue", "customerHealth", PLAN_FIT);
  static final Set<String> TRUTHS = Set.of("customerLinked");
  static final Set<String> EVENTS = Set.of("signals");
  static final Set<String> STEPS = Set.of("journeySteps");

  /** What can be missing in a profile. */
  static final Set<String> PROFILE =
      Stream.concat(TOLD_TEXTS.stream(), Stream.of("companySize", "estimatedValue"))
          .collect(Collectors.toUnmodifiableSet());

  private FeatureNames() {}
}
