package org.dealwright.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of factor by itself. */
class FactorTest {

  private final NumberCurve curve =
      new NumberCurve(
          "size", 1, "size", List.of(new NumberCurve.Point(10, 20), new NumberCurve.Point(20, 60)));

  private final TextPatterns titles =
      new TextPatterns(
          "title",
          1,
          "title",
          List.of(
              new TextPatterns.Pattern("executive", List.of("ceo", "geschaftsfuhrer"), 100),
              new TextPatterns.Pattern("head", List.of("head of", "leiter"), 75)),
          25);

  @ParameterizedTest
  @CsvSource({"5, 20", "10, 20", "15, 40", "20, 60", "99, 60"})
  void aCurveRunsStraightBetweenItsPointsAndLevelOutside(double x, double expected) {
    assertThat(curve.value(Double.toString(x))).isEqualTo(expected);
  }

  @Test
  void aCurveRefusesPointsOutOfOrder() {
    List<NumberCurve.Point> points =
        List.of(new NumberCurve.Point(2, 0), new NumberCurve.Point(2, 1));

    assertThatThrownBy(() -> new NumberCurve("size", 1, "size", points))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ascend");
  }

  @ParameterizedTest
  @CsvSource({
    "CEO, executive",
    "Geschäftsführer, executive",
    "'Head of Sales, EMEA', head",
    "Headhunter, *",
    "Leiter Einkauf, head",
    "Ceophalometrist, *"
  })
  void aTitleMatchesWholeWordsWithoutCaseAndAccents(String title, String expected) {
    assertThat(titles.derive(text("title", title))).contains(expected);
  }

  @Test
  void aBlankTitleIsUnknown() {
    assertThat(titles.derive(text("title", " - "))).isEmpty();
  }

  @Test
  void anUnlistedCategoryIsTheOtherwiseAndHidesItsText() {
    CategoryTable table = new CategoryTable("source", 1, "source", Map.of("referral", 90.0), 30);

    assertThat(table.derive(text("source", "Aunt Mary"))).contains("*");
    assertThat(table.value("*")).isEqualTo(30);
    assertThat(table.derive(text("source", "REFERRAL"))).contains("referral");
  }

  @Test
  void aLadderCountsTheHighestStepAlone() {
    Ladder ladder =
        new Ladder(
            "journey",
            1,
            "steps",
            List.of(new Ladder.Step("view", 5), new Ladder.Step("form", 100)));
    Features both = new Features(Map.of("steps", new FeatureValue.Names(Set.of("view", "form"))));

    assertThat(ladder.derive(both)).contains("form");
    assertThat(ladder.value("form")).isEqualTo(100);
  }

  @Test
  void aLadderWithoutAStepIsWorthNothing() {
    Ladder ladder = new Ladder("journey", 1, "steps", List.of(new Ladder.Step("view", 5)));
    Features none = new Features(Map.of("steps", new FeatureValue.Names(Set.of("other"))));

    assertThat(ladder.derive(none)).contains("none");
    assertThat(ladder.value("none")).isZero();
    assertThat(ladder.derive(new Features(Map.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 100", "14, 50", "28, 25", "never, 0"})
  void recencyHalvesWithEachHalfLife(String derived, double expected) {
    Recency recency = new Recency("recency", 1, "events", Set.of("view"), 14);

    assertThat(recency.value(derived)).isEqualTo(expected);
  }

  @Test
  void recencyIsOfTheLatestEventThatCounts() {
    Recency recency = new Recency("recency", 1, "events", Set.of("view", "click"), 14);

    assertThat(recency.derive(events(Map.of("view", 9, "click", 4, "open", 1)))).contains("4");
    assertThat(recency.derive(events(Map.of("open", 1)))).contains("never");
    assertThat(recency.derive(new Features(Map.of()))).isEmpty();
  }

  @Test
  void aDecayedCountAddsUpWhatIsLeftOfEachEvent() {
    DecayedCount count = new DecayedCount("activity", 1, "events", Map.of("view", 3.0), 30, 10);

    assertThat(count.derive(events(Map.of("view", 0)))).contains("3.0");
    assertThat(count.derive(events(Map.of("view", 30)))).contains("1.5");
    assertThat(count.derive(events(Map.of("view", 10_000, "open", 0)))).contains("0.0");
  }

  @ParameterizedTest
  @CsvSource({"0.0, 0", "10.0, 50", "30.0, 75", "90.0, 90"})
  void aDecayedCountIsWorthHalfTheScaleAtItsSaturation(String derived, double expected) {
    DecayedCount count = new DecayedCount("activity", 1, "events", Map.of("view", 3.0), 30, 10);

    assertThat(count.value(derived)).isEqualTo(expected);
  }

  @Test
  void whatFadesIsNotLasting() {
    DecayedCount count = new DecayedCount("activity", 1, "events", Map.of("view", 1.0), 30, 10);
    ScoringModel model = new ScoringModel("m", 1, 0, List.of(curve, count), Bands.STANDARD);
    Inputs inputs = new Inputs(Map.of("size", "5.0", "activity", "2.5"));

    assertThat(inputs.lasting(model).derived()).containsOnlyKeys("size");
  }

  @Test
  void completenessIsAlwaysKnown() {
    Completeness profile = new Completeness("profile", 1, List.of("a", "b"));

    assertThat(profile.derive(new Features(Map.of()))).contains("0");
    assertThat(profile.value("1")).isEqualTo(50);
  }

  @Test
  void aCurveRefusesToBreakItsPromise() {
    List<NumberCurve.Point> points =
        List.of(new NumberCurve.Point(1, 50), new NumberCurve.Point(2, 40));

    assertThatThrownBy(() -> new NumberCurve("size", 1, "size", points, NumberCurve.Trend.RISING))
        .hasMessageContaining("trend");
    assertThat(new NumberCurve("size", 1, "size", points, NumberCurve.Trend.FALLING).value("2.0"))
        .isEqualTo(40);
  }

  @Test
  void aNumberMaySayWhatItIsANumberOf() {
    Features features = new Features(Map.of("size", new FeatureValue.Quantity(15, "growth")));

    assertThat(curve.derive(features)).contains("15.0 growth");
    assertThat(curve.value("15.0 growth")).isEqualTo(40);
  }

  @Test
  void aBooleanIsUnknownUntilItIsSaid() {
    BooleanSwitch linked = new BooleanSwitch("linked", 1, "linked", 80, 20);

    assertThat(linked.derive(new Features(Map.of()))).isEmpty();
    assertThat(linked.value(derived(linked, "linked", new FeatureValue.Truth(true)))).isEqualTo(80);
    assertThat(linked.value(derived(linked, "linked", new FeatureValue.Truth(false))))
        .isEqualTo(20);
  }

  private static String derived(Factor factor, String feature, FeatureValue value) {
    return factor.derive(new Features(Map.of(feature, value))).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "WEB, 9, 1",
    "web, 10, 2",
    "web, 99, 2",
    "web, 100, 3",
    "event, 9, 4",
    "elsewhere, 10, 5"
  })
  void aPairTableGivesEachPairItsOwnValue(String source, double size, double expected) {
    PairTable table = pairs();
    Features features =
        new Features(
            Map.of(
                "source", new FeatureValue.Text(source), "size", new FeatureValue.Quantity(size)));

    assertThat(table.value(table.derive(features).orElseThrow())).isEqualTo(expected);
  }

  @Test
  void aPairIsUnknownWhereEitherIs() {
    assertThat(pairs().derive(text("source", "web"))).isEmpty();
    assertThat(pairs().derive(new Features(Map.of("size", new FeatureValue.Quantity(1)))))
        .isEmpty();
  }

  private static PairTable pairs() {
    return new PairTable(
        "pair",
        1,
        new Axis.Categories("source", List.of("web")),
        new Axis.Ranges("size", List.of(10.0, 100.0)),
        List.of(List.of(1.0, 2.0, 3.0), List.of(4.0, 5.0, 6.0)));
  }

  @Test
  void aPairTableHasAValueForEachPair() {
    Axis rows = new Axis.Categories("source", List.of("web"));

    assertThatThrownBy(() -> new PairTable("pair", 1, rows, rows, List.of(List.of(1.0, 2.0))))
        .hasMessageContaining("2 rows");
  }

  @Test
  void anOptionalFactorAppliesWhereItIsKnown() {
    BooleanSwitch linked = new BooleanSwitch("linked", 1, "linked", 80, 20);
    ScoringModel model =
        new ScoringModel(
            "m", 1, 10, List.of(curve, linked), Bands.STANDARD, List.of(), Set.of("linked"));
    Map<String, FeatureValue> known = new HashMap<>(Map.of("size", new FeatureValue.Quantity(20)));

    Score without = Scoring.score(model, new Features(known));
    known.put("linked", new FeatureValue.Truth(true));
    Score with = Scoring.score(model, new Features(known));

    assertThat(without.coverage()).isEqualTo(1);
    assertThat(without.points()).isEqualTo(60);
    assertThat(WhatIf.unknowns(model, without)).isEmpty();
    assertThat(with.coverage()).isEqualTo(1);
    assertThat(with.points()).isEqualTo(70);
  }

  @Test
  void aModelRefusesTwoFactorsOfOneName() {
    List<Factor> twice = List.of(curve, curve);

    assertThatThrownBy(() -> new ScoringModel("m", 1, 0, twice, Bands.STANDARD))
        .hasMessageContaining("twice");
  }

  @Test
  void aValueOutsideTheScaleIsRefused() {
    assertThatThrownBy(() -> new CategoryTable("source", 1, "source", Map.of("a", 101.0), 0))
        .hasMessageContaining("0 to 100");
  }

  @Test
  void aShareIsOfFactorsThatAreThere() {
    List<Set<String>> shares = List.of(Set.of("size", "luck"));

    assertThatThrownBy(
            () -> new ScoringModel("m", 1, 0, List.of(curve), Bands.STANDARD, shares, Set.of()))
        .hasMessageContaining("luck");
  }

  /** One event of each kind, so many days ago. */
  private static Features events(Map<String, Integer> daysAgo) {
    Map<String, SortedMap<Integer, Integer>> counts = new HashMap<>();
    daysAgo.forEach((event, days) -> counts.put(event, new TreeMap<>(Map.of(days, 1))));
    return new Features(Map.of("events", new FeatureValue.Events(counts)));
  }

  private static Features text(String feature, String value) {
    return new Features(Map.of(feature, new FeatureValue.Text(value)));
  }
}
