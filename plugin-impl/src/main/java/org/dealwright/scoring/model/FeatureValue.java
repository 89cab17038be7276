package org.dealwright.scoring.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What is known about one feature of a lead; a feature that is not known has no value at all. */
public sealed interface FeatureValue {

  /** Free text, such as a job title. */
  record Text(String value) implements FeatureValue {}

  /**
   * A number, such as a company's size.
   *
   * @param of what it is a number of, where that varies, such as the plan that fits best: a code
   *     without spaces and personal data; null where the feature's name says all
   */
  record Quantity(double value, @Nullable String of) implements FeatureValue {

    public Quantity(double value) {
      this(value, null);
    }
  }

  /** Yes or no. */
  record Truth(boolean value) implements FeatureValue {}

  /** Names out of a closed set, such as the steps of a journey that were reached. */
  record Names(Set<String> values) implements FeatureValue {

    public Names {
      values = Set.copyOf(values);
    }
  }

  /**
   * How often each kind of event happened, by whole days before the moment that the features are
   * of; 0 is the same day.
   *
   * @param complete whether kinds that are missing did not happen; otherwise nobody knows of them
   */
  record Events(Map<String, SortedMap<Integer, Integer>> counts, boolean complete)
      implements FeatureValue {

    public Events {
      counts = Map.copyOf(counts);
    }

    public Events(Map<String, SortedMap<Integer, Integer>> counts) {
      this(counts, true);
    }

    /** Whether anything is known of events of these kinds, be it that there were none. */
    boolean knowsAnyOf(Set<String> kinds) {
      return complete || kinds.stream().anyMatch(counts::containsKey);
    }

    /** Counts by age in days, the latest first; empty where there was no such event. */
    public SortedMap<Integer, Integer> of(String event) {
      return counts.getOrDefault(event, Collections.emptySortedMap());
    }
  }
}
