package org.dealwright.scoring.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A model as data. Its score is the weighted mean of the factors that are known, drawn towards the
 * base by what is not known. Factors may share their weight: those of them that are known carry
 * that of all.
 */
public final class ScoringModel {

  private final String key;
  private final int version;
  private final double base;
  private final List<Factor> factors;
  private final Bands bands;
  private final List<Set<String>> shares;
  private final Set<String> optional;
  private final Weights weights;

  /** A model in which each factor carries its own weight alone, and all apply to each lead. */
  public ScoringModel(String key, int version, double base, List<Factor> factors, Bands bands) {
    this(key, version, base, factors, bands, List.of(), Set.of());
  }

  /**
   * A model.
   *
   * @param key names the model over its versions
   * @param version from 1
   * @param base the score of a lead of which nothing is known, 0 to 100
   * @param factors in the order in which contributions are stored
   * @param shares ids of the factors that share their weight; no factor stands in two
   * @param optional ids of the factors that apply only where they are known, since most leads have
   *     no such thing: not to know them lowers no coverage; none of them shares its weight
   */
  public ScoringModel(
      String key,
      int version,
      double base,
      List<Factor> factors,
      Bands bands,
      List<Set<String>> shares,
      Set<String> optional) {
    this.key = key;
    this.version = version;
    this.base = base;
    this.factors = List.copyOf(factors);
    this.bands = bands;
    this.shares = shares.stream().map(Set::copyOf).toList();
    this.optional = Set.copyOf(optional);
    Guards.inRange("base", base);
    checkFactors(this.factors);
    checkGroups(this.factors, this.shares, this.optional);
    this.weights = new Weights(this);
  }

  private static void checkFactors(List<Factor> factors) {
    if (factors.isEmpty()) {
      throw new IllegalArgumentException("a model needs a factor");
    }
    Set<String> ids = new HashSet<>(Set.of(Score.BASE, Score.SHRINKAGE, Score.CLAMP));
    for (Factor factor : factors) {
      if (!ids.add(factor.id())) {
        throw new IllegalArgumentException("the factor id " + factor.id() + " stands twice");
      }
    }
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

  public String key() {
    return key;
  }

  public int version() {
    return version;
  }

  public double base() {
    return base;
  }

  public List<Factor> factors() {
    return factors;
  }

  public Bands bands() {
    return bands;
  }

  public List<Set<String>> shares() {
    return shares;
  }

  public Set<String> optional() {
    return optional;
  }

  Weights weights() {
    return weights;
  }

  /** Whether a curve of the model asks for a number. */
  public boolean reads(String number) {
    return factors.stream()
        .anyMatch(factor -> factor instanceof NumberCurve curve && curve.feature().equals(number));
  }

  boolean applies(Factor factor, Inputs inputs) {
    return !optional.contains(factor.id()) || inputs.of(factor).isPresent();
  }
}
