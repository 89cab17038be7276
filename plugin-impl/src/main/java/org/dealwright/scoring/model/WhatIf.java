package org.dealwright.scoring.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a lead's score could become if more were known. */
public final class WhatIf {

  /** So many times the saturation is worth 99 of 100. */
  private static final double MUCH = 99;

  private WhatIf() {}

  /** Points that an unknown input would add at its best value; 0 or more. */
  public record Unknown(String factor, int couldAdd) {}

  /** The unknown inputs of a score, the most valuable first. */
  public static List<Unknown> unknowns(ScoringModel model, Score score) {
    return model.factors().stream()
        .filter(factor -> score.inputs().of(factor).isEmpty())
        .filter(factor -> model.applies(factor, score.inputs()))
        .map(factor -> new Unknown(factor.id(), couldAdd(model, score, factor)))
        .sorted(
            Comparator.comparingInt(Unknown::couldAdd).reversed().thenComparing(Unknown::factor))
        .toList();
  }

  private static int couldAdd(ScoringModel model, Score score, Factor factor) {
    Map<String, String> more = new HashMap<>(score.inputs().derived());
    more.put(factor.id(), bestInput(factor));
    return StrictMath.max(0, Scoring.points(model, new Inputs(more)) - score.points());
  }

  private static String bestInput(Factor factor) {
    return candidates(factor).stream().max(Comparator.comparingDouble(factor::value)).orElseThrow();
  }

  /** Inputs that the factor could be given, its best one among them. */
  static List<String> candidates(Factor factor) {
    if (factor instanceof CategoryTable table) {
      return List.copyOf(table.values().keySet());
    }
    if (factor instanceof NumberCurve curve) {
      return curve.points().stream().map(point -> Double.toString(point.x())).toList();
    }
    if (factor instanceof TextPatterns patterns) {
      return patterns.patterns().stream().map(TextPatterns.Pattern::key).toList();
    }
    if (factor instanceof Ladder ladder) {
      return ladder.steps().stream().map(Ladder.Step::name).toList();
    }
    if (factor instanceof PairTable table) {
      return table.pairs();
    }
    if (factor instanceof BooleanSwitch) {
      return List.of(BooleanSwitch.YES, BooleanSwitch.NO);
    }
    if (factor instanceof Recency) {
      return List.of("0");
    }
    if (factor instanceof DecayedCount count) {
      return Stream.of(0.25, 0.5, 1.0, 2.0, 4.0, 9.0, MUCH)
          .map(share -> Double.toString(share * count.saturation()))
          .toList();
    }
    return IntStream.rangeClosed(0, ((Completeness) factor).features().size())
        .mapToObj(Integer::toString)
        .toList();
  }
}
