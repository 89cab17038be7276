package org.dealwright.scoring.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

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
    List<Factor> byId = model.factorsById();
    double[] weights = byId.stream().mapToDouble(f -> model.weight(f, inputs)).toArray();
    double knownWeight = DoubleStream.of(weights).sum();
    double coverage = knownWeight / model.totalWeight(byId, inputs);
    Map<String, Double> pulls = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      double share = weights[i] / knownWeight;
      pulls.put(byId.get(i).id(), pull(model, byId.get(i), inputs, share));
    }
    double pull = byId.stream().mapToDouble(factor -> pulls.get(factor.id())).sum();
    double shrinkage = -(1 - coverage) * pull;
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Score.BASE, model.base()));
    for (Factor factor : model.factors()) {
      parts.add(new Part(factor.id(), pulls.get(factor.id())));
    }
    parts.add(new Part(Score.SHRINKAGE, shrinkage));
    double margin = model.base() + pull + shrinkage;
    int unclamped = (int) StrictMath.rint(margin);
    int points = StrictMath.max(0, StrictMath.min(100, unclamped));
    List<Contribution> contributions = new ArrayList<>(LargestRemainder.round(parts, unclamped));
    contributions.add(new Contribution(Score.CLAMP, points - unclamped));
    return new Score(points, margin, model.bands().of(points), contributions, coverage, inputs);
  }

  private static double pull(ScoringModel model, Factor factor, Inputs inputs, double share) {
    return inputs.of(factor).map(input -> share * (factor.value(input) - model.base())).orElse(0.0);
  }

  /** A contribution before rounding. */
  record Part(String factor, double value) {}
}
