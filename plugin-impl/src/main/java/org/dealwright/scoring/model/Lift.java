package org.dealwright.scoring.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shortest way that can be seen to a higher score. Facts that are known stay as they are; what
 * is not known, and what the lead may still do, can be another one.
 */
public final class Lift {

  private static final Comparator<Step> LOWEST_FIRST =
      Comparator.comparingInt(Step::points).thenComparing(Step::factor).thenComparing(Step::input);

  private Lift() {}

  /**
   * One change.
   *
   * @param points the score with it and all steps before it
   */
  public record Step(String factor, String input, int points) {}

  /**
   * Steps towards so many points. Where one is enough, it is the smallest that is; else the largest
   * comes first. The points of the last one tell whether they are enough together.
   */
  public static List<Step> towards(ScoringModel model, Score score, int needed) {
    List<Factor> open =
        new ArrayList<>(
            model.factors().stream()
                .filter(factor -> isOpen(factor, score.inputs()))
                .filter(factor -> model.applies(factor, score.inputs()))
                .toList());
    List<Step> steps = new ArrayList<>();
    Inputs inputs = score.inputs();
    int points = score.points();
    Optional<Step> next = next(model, open, inputs, points, needed);
    while (points < needed && next.isPresent()) {
      Step step = next.get();
      steps.add(step);
      open.removeIf(factor -> factor.id().equals(step.factor()));
      inputs = with(inputs, step.factor(), step.input());
      points = step.points();
      next = next(model, open, inputs, points, needed);
    }
    return steps;
  }

  private static boolean isOpen(Factor factor, Inputs inputs) {
    return inputs.of(factor).isEmpty()
        || factor.fades()
        || factor instanceof Ladder
        || factor instanceof Completeness;
  }

  private static Optional<Step> next(
      ScoringModel model, List<Factor> open, Inputs inputs, int points, int needed) {
    List<Step> higher =
        open.stream()
            .flatMap(factor -> steps(model, factor, inputs))
            .filter(step -> step.points() > points)
            .sorted(LOWEST_FIRST)
            .toList();
    return higher.stream()
        .filter(step -> step.points() >= needed)
        .findFirst()
        .or(() -> higher.stream().reduce((lower, higherStep) -> higherStep));
  }

  private static Stream<Step> steps(ScoringModel model, Factor factor, Inputs inputs) {
    return WhatIf.candidates(factor).stream()
        .map(
            input -> {
              int points = Scoring.points(model, with(inputs, factor.id(), input));
              return new Step(factor.id(), input, points);
            });
  }

  private static Inputs with(Inputs inputs, String factor, String input) {
    Map<String, String> more = new HashMap<>(inputs.derived());
    more.put(factor, input);
    return new Inputs(more);
  }
}
