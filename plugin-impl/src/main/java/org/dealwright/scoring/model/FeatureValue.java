package org.dealwright.scoring.model;

import java.util.Set;

/** What is known about one feature of a lead; a feature that is not known has no value at all. */
public sealed interface FeatureValue {

  /** Free text, such as a job title. */
  record Text(String value) implements FeatureValue {}

  /** A number, such as a company's size. */
  record Quantity(double value) implements FeatureValue {}

  /** Names out of a closed set, such as the steps of a journey that were reached. */
  record Names(Set<String> values) implements FeatureValue {

    public Names {
      values = Set.copyOf(values);
    }
  }
}
