package org.dealwright.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealwright.api.scoring.ScoreBand;

/** What holds for every model and every lead. */
class ScoringPropertiesTest {

  private static final List<String> CATEGORIES = List.of("a", "b", "c");
  private static final List<String> EVENTS = List.of("view", "click");
  private static final List<String> STEPS = List.of("low", "middle", "high");

  @Property
  void pointsStayWithinTheScale(
      @ForAll("models") ScoringModel model, @ForAll("leads") Features features) {
    Score score = Scoring.score(model, features);

    assertThat(score.points()).isBetween(0, 100);
    assertThat(score.coverage()).isBetween(0.0, 1.0000001);
  }

  @Property
  void contributionsAddUpToThePointsExactly(
      @ForAll("models") ScoringModel model, @ForAll("leads") Features features) {
    Score score = Scoring.score(model, features);

    assertThat(score.contributions().stream().mapToInt(Contribution::points).sum())
        .isEqualTo(score.points());
    assertThat(score.contributions()).hasSize(model.factors().size() + 3);
  }

  @Property
  void anUnknownInputContributesNothing(
      @ForAll("models") ScoringModel model, @ForAll("leads") Features features) {
    Score score = Scoring.score(model, features);

    for (int i = 0; i < model.factors().size(); i++) {
      if (score.inputs().of(model.factors().get(i)).isEmpty()) {
        assertThat(score.contributions().get(i + 1).points()).isZero();
      }
    }
  }

  /** Were it zero, the lead would score less than without that factor; it must be left out. */
  @Property
  void anUnknownInputNeverScoresAsZero(
      @ForAll("models") ScoringModel model, @ForAll("leads") Features features) {
    Inputs inputs = Inputs.of(model, features);
    double least =
        model.factors().stream()
            .flatMap(factor -> inputs.of(factor).map(factor::value).stream())
            .mapToDouble(value -> value)
            .min()
            .orElse(model.base());

    assertThat(Scoring.replay(model, inputs).margin())
        .isGreaterThanOrEqualTo(Math.min(least, model.base()) - 1e-9);
  }

  @Property
  void theSameInputsGiveTheSameScoreAgain(
      @ForAll("models") ScoringModel model, @ForAll("leads") Features features) {
    Score score = Scoring.score(model, features);

    assertThat(Scoring.replay(model, Inputs.parse(score.inputs().canonical()))).isEqualTo(score);
  }

  @Property
  void theOrderOfTheFactorsDoesNotMatter(
      @ForAll("models") ScoringModel model, @ForAll("leads") Features features, @ForAll long seed) {
    List<Factor> shuffled = new ArrayList<>(model.factors());
    Collections.shuffle(shuffled, new Random(seed));
    ScoringModel other =
        new ScoringModel(
            model.key(),
            model.version(),
            model.base(),
            shuffled,
            model.bands(),
            model.shares(),
            model.optional());

    Score one = Scoring.score(model, features);
    Score two = Scoring.score(other, features);

    assertThat(two.margin()).isEqualTo(one.margin());
    assertThat(Set.copyOf(two.contributions())).isEqualTo(Set.copyOf(one.contributions()));
  }

  @Property
  void aHigherCurveNeverLowersTheScore(
      @ForAll("models") ScoringModel model,
      @ForAll("leads") Features features,
      @ForAll @DoubleRange(min = 0, max = 1000) double x,
      @ForAll @DoubleRange(min = 0, max = 1000) double more) {
    Score low = Scoring.score(model, with(features, "number", x));
    Score high = Scoring.score(model, with(features, "number", x + more));

    assertThat(high.margin()).isGreaterThanOrEqualTo(low.margin() - 1e-9);
    assertThat(high.points()).isGreaterThanOrEqualTo(low.points());
  }

  @Property
  void oneMoreEventNeverLowersTheScore(
      @ForAll("models") ScoringModel model,
      @ForAll("leads") Features features,
      @ForAll @Size(max = 5) List<@IntRange(max = 500) Integer> days,
      @ForAll @IntRange(max = 500) int more) {
    List<Integer> further = new ArrayList<>(days);
    further.add(more);

    Score fewer = Scoring.score(model, withEvents(features, days));
    Score many = Scoring.score(model, withEvents(features, further));

    assertThat(many.margin()).isGreaterThanOrEqualTo(fewer.margin() - 1e-9);
  }

  @Property
  void timeAloneNeverRaisesWhatFades(
      @ForAll("models") ScoringModel model,
      @ForAll("leads") Features features,
      @ForAll @Size(max = 5) List<@IntRange(max = 500) Integer> days,
      @ForAll @IntRange(max = 500) int later) {
    List<Integer> older = days.stream().map(day -> day + later).toList();

    Score before = Scoring.score(model, withEvents(features, days));
    Score after = Scoring.score(model, withEvents(features, older));

    assertThat(after.margin()).isLessThanOrEqualTo(before.margin() + 1e-9);
    assertThat(after.inputs().lasting(model)).isEqualTo(before.inputs().lasting(model));
  }

  @Property
  void factorsThatShareTheirWeightCarryAllOfItWhereOneIsKnown(
      @ForAll("models") ScoringModel model, @ForAll("leads") Features features) {
    Score some = Scoring.score(model, features);
    Set<String> share = model.shares().get(0);
    double[] weights = model.weights().of(some.inputs());
    double weight =
        IntStream.range(0, weights.length)
            .filter(i -> share.contains(model.weights().factor(i).id()))
            .mapToDouble(i -> weights[i])
            .sum();
    double all =
        model.factors().stream()
            .filter(factor -> share.contains(factor.id()))
            .mapToDouble(Factor::weight)
            .sum();
    boolean isKnown = share.stream().anyMatch(some.inputs().derived()::containsKey);

    assertThat(weight).isCloseTo(isKnown ? all : 0, within(1e-9));
  }

  @Property
  void aLeadOfWhichNothingIsKnownScoresTheBase(@ForAll("models") ScoringModel model) {
    Score score = Scoring.score(model, new Features(Map.of()));

    assertThat(score.points()).isEqualTo((int) StrictMath.rint(model.base()));
    assertThat(score.coverage()).isZero();
    assertThat(score.isConfident()).isFalse();
  }

  @Property
  void theBandIsThatOfThePoints(
      @ForAll("models") ScoringModel model, @ForAll("leads") Features features) {
    Score score = Scoring.score(model, features);

    ScoreBand expected =
        score.points() >= 70
            ? ScoreBand.HIGH
            : score.points() >= 40 ? ScoreBand.MEDIUM : ScoreBand.LOW;
    assertThat(score.band()).isEqualTo(expected);
  }

  @Property
  void whatCouldBeAddedIsReachedWhenTheBestBecomesKnown(
      @ForAll("models") ScoringModel model, @ForAll("leads") Features features) {
    Score score = Scoring.score(model, features);

    for (WhatIf.Unknown unknown : WhatIf.unknowns(model, score)) {
      assertThat(unknown.couldAdd()).isBetween(0, 100 - score.points());
    }
  }

  @Provide
  Arbitrary<ScoringModel> models() {
    Arbitrary<Double> value = Arbitraries.doubles().between(0, 100);
    Arbitrary<Double> weight = Arbitraries.doubles().between(0.5, 50);
    return Combinators.combine(
            value.list().ofSize(18), weight.list().ofSize(9), value, Arbitraries.integers())
        .as((values, weights, base, unused) -> model(values, weights, base));
  }

  private static ScoringModel model(List<Double> v, List<Double> w, double base) {
    List<Double> ascending = v.subList(4, 7).stream().sorted().toList();
    List<Factor> factors =
        List.of(
            new CategoryTable(
                "category",
                w.get(0),
                "text",
                Map.of("a", v.get(0), "b", v.get(1), "c", v.get(2)),
                v.get(3)),
            new NumberCurve(
                "curve",
                w.get(1),
                "number",
                List.of(
                    new NumberCurve.Point(0, ascending.get(0)),
                    new NumberCurve.Point(10, ascending.get(1)),
                    new NumberCurve.Point(500, ascending.get(2))),
                NumberCurve.Trend.RISING),
            new TextPatterns(
                "pattern",
                w.get(2),
                "title",
                List.of(new TextPatterns.Pattern("boss", List.of("ceo"), v.get(7))),
                v.get(8)),
            new Ladder(
                "ladder",
                w.get(3),
                "steps",
                List.of(
                    new Ladder.Step("low", v.get(9)),
                    new Ladder.Step("middle", v.get(10)),
                    new Ladder.Step("high", v.get(11)))),
            new Completeness("profile", w.get(4), List.of("text", "number", "title")),
            new Recency("recency", w.get(5), "events", Set.copyOf(EVENTS), 1 + v.get(0)),
            new DecayedCount(
                "activity",
                w.get(6),
                "events",
                Map.of("view", 1 + v.get(1), "click", 1 + v.get(2)),
                1 + v.get(3),
                1 + v.get(7)),
            new BooleanSwitch("switch", w.get(7), "truth", v.get(12), v.get(13)),
            new PairTable(
                "pair",
                w.get(8),
                new Axis.Categories("text", List.of("a")),
                new Axis.Categories("title", List.of("ceo")),
                List.of(v.subList(14, 16), v.subList(16, 18))));
    return new ScoringModel(
        "m",
        1,
        base,
        factors,
        Bands.STANDARD,
        List.of(Set.of("ladder", "recency", "activity")),
        Set.of("switch"));
  }

  @Provide
  Arbitrary<Features> leads() {
    Arbitrary<Set<String>> steps = Arbitraries.of(STEPS).set().ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(CATEGORIES).injectNull(0.4),
            Arbitraries.doubles().between(-10, 1_000).injectNull(0.4),
            Arbitraries.of("CEO", "intern", "Chief of nothing").injectNull(0.4),
            steps,
            Arbitraries.integers().between(0, 500).list().ofMaxSize(4).injectNull(0.4),
            Arbitraries.of(true, false).injectNull(0.4))
        .as(ScoringPropertiesTest::features);
  }

  private static Features features(
      String text,
      Double number,
      String title,
      Set<String> steps,
      List<Integer> days,
      Boolean truth) {
    Map<String, FeatureValue> known = new HashMap<>();
    if (truth != null) {
      known.put("truth", new FeatureValue.Truth(truth));
    }
    if (text != null) {
      known.put("text", new FeatureValue.Text(text));
    }
    if (number != null) {
      known.put("number", new FeatureValue.Quantity(number));
    }
    if (title != null) {
      known.put("title", new FeatureValue.Text(title));
    }
    if (!steps.isEmpty() || days != null) {
      known.put("steps", new FeatureValue.Names(new HashSet<>(steps)));
    }
    if (days != null) {
      known.put("events", events(days));
    }
    return new Features(known);
  }

  /** Views and clicks in turn, one on each of these days. */
  private static FeatureValue.Events events(List<Integer> days) {
    Map<String, SortedMap<Integer, Integer>> counts = new HashMap<>();
    for (int i = 0; i < days.size(); i++) {
      counts
          .computeIfAbsent(EVENTS.get(i % EVENTS.size()), event -> new TreeMap<>())
          .merge(days.get(i), 1, Integer::sum);
    }
    return new FeatureValue.Events(counts);
  }

  private static Features withEvents(Features features, List<Integer> days) {
    Map<String, FeatureValue> known = new HashMap<>(features.known());
    known.put("events", events(days));
    return new Features(known);
  }

  private static Features with(Features features, String name, double number) {
    Map<String, FeatureValue> known = new HashMap<>(features.known());
    known.put(name, new FeatureValue.Quantity(number));
    return new Features(known);
  }
}
