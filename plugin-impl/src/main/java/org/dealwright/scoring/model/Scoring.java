package org.dealwright.scoring.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The kernel itself. With base {@code b}, weights {@code w} and values {@code v} of the known
 * factors, {@code W} their total weight and {@code T} that of all factors that apply:
 *
 * <pre>
 *   mean     m = sum(w * v) / W
 *   coverage c = W / T
 *   margin   s = b + c * (m - b)
 * </pre>
 *
 * <p>That is a convex combination of the evidence and the prior, as in linear credibility (Bühlmann
 * 1967) with the share of known weight as the credibility factor. As contributions: the base gives
 * {@code b}, a known factor {@code (w / W) * (v - b)}, the shrinkage {@code -(1 - c) * (m - b)};
 * they add up to {@code s}. Of factors that share their weight, those that are known carry all of
 * it, in proportion to their own: {@code w} is then that larger weight. An optional factor applies
 * where it is known.
 */
public final class Scoring {

  private Scoring() {}

  /** Scores what is known of a lead. */
  public static Score score(ScoringModel model, Features features) {
    return replay(model, Inputs.of(model, features));
  }

  /** Computes a score again from the inputs that a past one was computed from. */
  public static Score replay(ScoringModel model, Inputs inputs) {
    double knownWeight = knownWeight(model, inputs);
    double coverage = knownWeight / model.totalWeight(inputs);
    double pull =
        model.factorsById().stream().mapToDouble(f -> pull(model, f, inputs, knownWeight)).sum();
    double shrinkage = -(1 - coverage) * pull;
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Score.BASE, model.base()));
    for (Factor factor : model.factors()) {
      parts.add(new Part(factor.id(), pull(model, factor, inputs, knownWeight)));
    }
    parts.add(new Part(Score.SHRINKAGE, shrinkage));
    return rounded(model, parts, model.base() + pull + shrinkage, inputs);
  }

  private static double knownWeight(ScoringModel model, Inputs inputs) {
    return model.factorsById().stream().mapToDouble(f -> model.weight(f, inputs)).sum();
  }

  private static double pull(ScoringModel model, Factor factor, Inputs inputs, double knownWeight) {
    Optional<String> derived = inputs.of(factor);
    return derived
        .map(
            input ->
                model.weight(factor, inputs) / knownWeight * (factor.value(input) - model.base()))
        .orElse(0.0);
  }

  private static Score rounded(ScoringModel model, List<Part> parts, double margin, Inputs inputs) {
    int unclamped = (int) StrictMath.rint(margin);
    int points = StrictMath.max(0, StrictMath.min(100, unclamped));
    List<Contribution> contributions = new ArrayList<>(LargestRemainder.round(parts, unclamped));
    contributions.add(new Contribution(Score.CLAMP, points - unclamped));
    double coverage = knownWeight(model, inputs) / model.totalWeight(inputs);
    return new Score(points, margin, model.bands().of(points), contributions, coverage, inputs);
  }

  /** A contribution before rounding. */
  record Part(String factor, double value) {}
}
