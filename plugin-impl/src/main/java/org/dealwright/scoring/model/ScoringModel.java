package org.dealwright.scoring.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model as data. Its score is the weighted mean of the factors that are known, drawn towards the
 * base by what is not known. Factors may share their weight: those of them that are known carry
 * that of all.
 *
 * @param key names the model over its versions
 * @param version from 1
 * @param base the score of a lead of which nothing is known, 0 to 100
 * @param factors in the order in which contributions are stored
 * @param shares ids of the factors that share their weight; no factor stands in two
 * @param optional ids of the factors that apply only where they are known, since most leads have no
 *     such thing: not to know them lowers no coverage; none of them shares its weight
 */
public record ScoringModel(
    String key,
    int version,
    double base,
    List<Factor> factors,
    Bands bands,
    List<Set<String>> shares,
    Set<String> optional) {

  /** A model in which each factor carries its own weight alone, and all apply to each lead. */
  public ScoringModel(String key, int version, double base, List<Factor> factors, Bands bands) {
    this(key, version, base, factors, bands, List.of(), Set.of());
  }

  public ScoringModel {
    factors = List.copyOf(factors);
    Guards.inRange("base", base);
    if (factors.isEmpty()) {
      throw new IllegalArgumentException("a model needs a factor");
    }
    Set<String> ids = new HashSet<>(Set.of(Score.BASE, Score.SHRINKAGE, Score.CLAMP));
    for (Factor factor : factors) {
      if (!ids.add(factor.id())) {
        throw new IllegalArgumentException("the factor id " + factor.id() + " stands twice");
      }
    }
    shares = shares.stream().map(Set::copyOf).toList();
    optional = Set.copyOf(optional);
    checkGroups(factors, shares, optional);
  }

  private static void checkGroups(
      List<Factor> factors, List<Set<String>> shares, Set<String> optional) {
    Set<String> free = factors.stream().map(Factor::id).collect(Collectors.toSet());
    for (String id : shares.stream().flatMap(Set::stream).toList()) {
      if (!free.remove(id)) {
        throw new IllegalArgumentException("the share of " + id + " is not one factor's");
      }
    }
    for (String id : optional) {
      if (!free.remove(id)) {
        throw new IllegalArgumentException("the optional " + id + " is no factor of its own");
      }
    }
    if (optional.size() == factors.size()) {
      throw new IllegalArgumentException("a model needs a factor that is not optional");
    }
  }

  /** Whether a curve of the model asks for a number. */
  public boolean reads(String number) {
    return factors.stream()
        .anyMatch(factor -> factor instanceof NumberCurve curve && curve.feature().equals(number));
  }

  /** For sums: always in the same order, so that the order of the factors changes no bit. */
  List<Factor> factorsById() {
    return inOrder(factors.stream());
  }

  private static List<Factor> inOrder(Stream<Factor> some) {
    return some.sorted(Comparator.comparing(Factor::id)).toList();
  }

  /** With what weight a factor counts, given what is known; 0 where its own input is not. */
  double weight(Factor factor, Inputs inputs) {
    if (inputs.of(factor).isEmpty()) {
      return 0;
    }
    List<Factor> share = shareOf(factor);
    double all = share.stream().mapToDouble(Factor::weight).sum();
    double known =
        share.stream().filter(one -> inputs.of(one).isPresent()).mapToDouble(Factor::weight).sum();
    return factor.weight() * (all / known);
  }

  private List<Factor> shareOf(Factor factor) {
    return shares.stream()
        .filter(share -> share.contains(factor.id()))
        .findFirst()
        .map(share -> inOrder(factors.stream().filter(one -> share.contains(one.id()))))
        .orElse(List.of(factor));
  }

  /** Of the factors that apply; all of them are given in the order of their ids. */
  double totalWeight(List<Factor> byId, Inputs inputs) {
    return byId.stream()
        .filter(factor -> applies(factor, inputs))
        .mapToDouble(Factor::weight)
        .sum();
  }

  boolean applies(Factor factor, Inputs inputs) {
    return !optional.contains(factor.id()) || inputs.of(factor).isPresent();
  }
}
