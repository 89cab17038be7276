package org.dealwright.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.dealwright.api.scoring.ScoreBand;

/** What holds for every model and every lead. */
class ScoringPropertiesTest {

  private static final List<String> CATEGORIES = List.of("a", "b", "c");
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
        new ScoringModel(model.key(), model.version(), model.base(), shuffled, model.bands());

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
  void aLeadOfWhichNothingIsKnownScoresTheBase(@ForAll("models") ScoringModel model) {
    List<Factor> others =
        model.factors().stream().filter(f -> !(f instanceof Completeness)).toList();
    ScoringModel silent = new ScoringModel("m", 1, model.base(), others, model.bands());

    Score score = Scoring.score(silent, new Features(Map.of()));

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
            value.list().ofSize(12), weight.list().ofSize(5), value, Arbitraries.integers())
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
                    new NumberCurve.Point(500, ascending.get(2)))),
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
            new Completeness("profile", w.get(4), List.of("text", "number", "title")));
    return new ScoringModel("m", 1, base, factors, Bands.STANDARD);
  }

  @Provide
  Arbitrary<Features> leads() {
    Arbitrary<Set<String>> steps = Arbitraries.of(STEPS).set().ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(CATEGORIES).injectNull(0.4),
            Arbitraries.doubles().between(-10, 1_000).injectNull(0.4),
            Arbitraries.of("CEO", "intern", "Chief of nothing").injectNull(0.4),
            steps)
        .as(ScoringPropertiesTest::features);
  }

  private static Features features(String text, Double number, String title, Set<String> steps) {
    Map<String, FeatureValue> known = new HashMap<>();
    if (text != null) {
      known.put("text", new FeatureValue.Text(text));
    }
    if (number != null) {
      known.put("number", new FeatureValue.Quantity(number));
    }
    if (title != null) {
      known.put("title", new FeatureValue.Text(title));
    }
    if (!steps.isEmpty()) {
      known.put("steps", new FeatureValue.Names(new HashSet<>(steps)));
    }
    return new Features(known);
  }

  private static Features with(Features features, String name, double number) {
    Map<String, FeatureValue> known = new HashMap<>(features.known());
    known.put(name, new FeatureValue.Quantity(number));
    return new Features(known);
  }
}
