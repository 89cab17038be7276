package org.dealwright.scoring.model;

import java.util.ArrayList;
import java.util.List;

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
    Evidence evidence = evidence(model, inputs);
    List<String> names = model.weights().parts();
    int[] whole = LargestRemainder.round(evidence.parts, names, evidence.unclamped());
    List<Contribution> contributions = new ArrayList<>(whole.length + 1);
    for (int i = 0; i < whole.length; i++) {
      contributions.add(new Contribution(names.get(i), whole[i]));
    }
    int points = evidence.points();
    contributions.add(new Contribution(Score.CLAMP, points - evidence.unclamped()));
    return new Score(
        points,
        evidence.margin,
        model.bands().of(points),
        contributions,
        evidence.coverage,
        inputs);
  }

  /** The points alone, where many inputs are tried. */
  static int points(ScoringModel model, Inputs inputs) {
    return evidence(model, inputs).points();
  }

  /** What the formula gives. */
  private static final class Evidence {

    /** Of the base, the factors in the model's order, and the shrinkage; not rounded. */
    private final double[] parts;

    private final double margin;
    private final double coverage;

    Evidence(double[] parts, double margin, double coverage) {
      this.parts = parts;
      this.margin = margin;
      this.coverage = coverage;
    }

    int unclamped() {
      return (int) StrictMath.rint(margin);
    }

    int points() {
      return StrictMath.max(0, StrictMath.min(100, unclamped()));
    }
  }

  private static Evidence evidence(ScoringModel model, Inputs inputs) {
    Weights weights = model.weights();
    double[] known = weights.of(inputs);
    double knownWeight = sum(known);
    double coverage = knownWeight / weights.total(inputs);
    double[] parts = new double[known.length + 2];
    double pull = 0;
    for (int i = 0; i < known.length; i++) {
      double part = pull(model, weights.factor(i), inputs, known[i] / knownWeight);
      parts[1 + weights.place(i)] = part;
      pull += part;
    }
    double shrinkage = -(1 - coverage) * pull;
    parts[0] = model.base();
    parts[parts.length - 1] = shrinkage;
    return new Evidence(parts, model.base() + pull + shrinkage, coverage);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double pull(ScoringModel model, Factor factor, Inputs inputs, double share) {
    return inputs.of(factor).map(input -> share * (factor.value(input) - model.base())).orElse(0.0);
  }
}
