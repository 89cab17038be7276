package org.dealwright.scoring.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much the factors of a model count, given what is known; worked out once for all leads. All
 * arrays are in the order of the factors' ids, so that the order of the factors in the model
 * changes no bit of a sum.
 */
final class Weights {

  private final List<Factor> byId;

  /** For each factor the places of those that share its weight, its own among them. */
  private final int[][] sharing;

  private final boolean[] optional;

  /** Where each factor stands in the model. */
  private final int[] places;

  private final List<String> parts;

  Weights(ScoringModel model) {
    byId = model.factors().stream().sorted(Comparator.comparing(Factor::id)).toList();
    sharing = byId.stream().map(factor -> sharing(model, factor)).toArray(int[][]::new);
    optional = new boolean[byId.size()];
    for (int i = 0; i < optional.length; i++) {
      optional[i] = model.optional().contains(byId.get(i).id());
    }
    places = byId.stream().mapToInt(model.factors()::indexOf).toArray();
    parts =
        Stream.of(Stream.of(Score.BASE), ids(model), Stream.of(Score.SHRINKAGE))
            .flatMap(ids -> ids)
            .toList();
  }

  private static Stream<String> ids(ScoringModel model) {
    return model.factors().stream().map(Factor::id);
  }

  private int[] sharing(ScoringModel model, Factor factor) {
    Set<String> ids =
        model.shares().stream()
            .filter(share -> share.contains(factor.id()))
            .findFirst()
            .orElse(Set.of(factor.id()));
    return IntStream.range(0, byId.size()).filter(i -> ids.contains(byId.get(i).id())).toArray();
  }

  Factor factor(int i) {
    return byId.get(i);
  }

  /** The factor's place in the model. */
  int place(int i) {
    return places[i];
  }

  /** What a score is made of: the base, the factors in the model's order, the shrinkage. */
  List<String> parts() {
    return parts;
  }

  /** With what weight each factor counts; 0 where its own input is not known. */
  double[] of(Inputs inputs) {
    double[] own = new double[sharing.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = inputs.knows(byId.get(i)) ? byId.get(i).weight() : 0;
    }
    double[] weights = new double[own.length];
    for (int i = 0; i < own.length; i++) {
      weights[i] = own[i] == 0 ? 0 : own[i] * share(sharing[i], own);
    }
    return weights;
  }

  /** How much more a factor of a share carries, given which of its factors are known. */
  private double share(int[] members, double[] own) {
    double all = 0;
    double known = 0;
    for (int member : members) {
      all += byId.get(member).weight();
      known += own[member];
    }
    return all / known;
  }

  /** The weight of all factors that apply. */
  double total(Inputs inputs) {
    double total = 0;
    for (int i = 0; i < optional.length; i++) {
      Factor factor = byId.get(i);
      total += optional[i] && !inputs.knows(factor) ? 0 : factor.weight();
    }
    return total;
  }
}
