package org.dealwright.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
  void completenessIsAlwaysKnown() {
    Completeness profile = new Completeness("profile", 1, List.of("a", "b"));

    assertThat(profile.derive(new Features(Map.of()))).contains("0");
    assertThat(profile.value("1")).isEqualTo(50);
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

  private static Features text(String feature, String value) {
    return new Features(Map.of(feature, new FeatureValue.Text(value)));
  }
}
