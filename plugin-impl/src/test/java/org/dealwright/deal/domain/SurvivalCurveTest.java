package org.dealwright.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dealwright.deal.domain.SurvivalCurve.Day;
import org.junit.jupiter.api.Test;

/** The product-limit estimate. */
class SurvivalCurveTest {

  /** Freireich's remission times, the textbook example: 6-MP, 21 patients, 9 events. */
  private static final List<Day> FREIREICH =
      List.of(
          new Day(6, 3, 1),
          new Day(7, 1, 0),
          new Day(9, 0, 1),
          new Day(10, 1, 1),
          new Day(11, 0, 1),
          new Day(13, 1, 0),
          new Day(16, 1, 0),
          new Day(17, 0, 1),
          new Day(19, 0, 1),
          new Day(20, 0, 1),
          new Day(22, 1, 0),
          new Day(23, 1, 0),
          new Day(25, 0, 1),
          new Day(32, 0, 2),
          new Day(34, 0, 1),
          new Day(35, 0, 1));

  @Test
  void itIsThePublishedCurveForThePublishedTimes() {
    SurvivalCurve curve = SurvivalCurve.of(FREIREICH);

    assertThat(curve.won()).isEqualTo(9);
    assertThat(curve.open()).isEqualTo(12);
    assertThat(curve.beyond(5)).isEqualTo(1);
    assertThat(curve.beyond(6)).isCloseTo(0.857, within(0.0005));
    assertThat(curve.beyond(7)).isCloseTo(0.807, within(0.0005));
    assertThat(curve.beyond(10)).isCloseTo(0.753, within(0.0005));
    assertThat(curve.beyond(13)).isCloseTo(0.690, within(0.0005));
    assertThat(curve.beyond(16)).isCloseTo(0.627, within(0.0005));
    assertThat(curve.beyond(22)).isCloseTo(0.538, within(0.0005));
    assertThat(curve.beyond(23)).isCloseTo(0.448, within(0.0005));
    assertThat(curve.beyond(1_000)).isCloseTo(0.448, within(0.0005));
  }

  /** The median of the 6-MP group is published as 23 weeks. */
  @Test
  void quantilesAreTheFirstAgesThatReachThem() {
    SurvivalCurve curve = SurvivalCurve.of(FREIREICH);

    assertThat(curve.quantile(0.1)).hasValue(6);
    assertThat(curve.quantile(0.5)).hasValue(23);
    assertThat(curve.quantile(0.9)).isEmpty();
    assertThat(SurvivalCurve.of(List.of(new Day(1, 4, 0))).quantile(0.5)).isEmpty();
  }

  /** Computed by hand from the published curve: 6 + 0.857 + 3 x 0.807 + ... + 12 x 0.448. */
  @Test
  void theMeanIsTheAreaUnderTheCurve() {
    assertThat(SurvivalCurve.of(FREIREICH).restrictedMean()).hasValueCloseTo(23.29, within(0.01));
    assertThat(SurvivalCurve.of(List.of(new Day(2, 3, 0), new Day(4, 3, 0))).restrictedMean())
        .hasValueCloseTo(3.0, within(1e-9));
    assertThat(SurvivalCurve.of(List.of()).restrictedMean()).isEmpty();
  }

  @Test
  void withoutOpenDealsItIsTheShareOfThoseThatTookLonger() {
    SurvivalCurve curve = SurvivalCurve.of(List.of(new Day(1, 2, 0), new Day(4, 6, 0)));

    assertThat(curve.beyond(0)).isEqualTo(1);
    assertThat(curve.beyond(3)).isCloseTo(0.75, within(1e-12));
    assertThat(curve.beyond(4)).isCloseTo(0, within(1e-12));
    assertThat(curve.percentile(3)).hasValueCloseTo(25.0, within(1e-9));
  }

  @Test
  void openDealsMakeTheSameTimeLookFaster() {
    SurvivalCurve alone = SurvivalCurve.of(List.of(new Day(3, 3, 0), new Day(9, 3, 0)));
    SurvivalCurve among = SurvivalCurve.of(List.of(new Day(3, 3, 0), new Day(9, 3, 10)));

    assertThat(among.percentile(3).orElseThrow()).isLessThan(alone.percentile(3).orElseThrow());
  }

  @Test
  void tooFewWonDealsSayNothing() {
    assertThat(SurvivalCurve.of(List.of()).percentile(3)).isEmpty();
    assertThat(SurvivalCurve.of(List.of(new Day(1, 4, 90))).percentile(3)).isEmpty();
    assertThat(SurvivalCurve.of(List.of(new Day(1, 5, 90))).percentile(3)).isPresent();
  }

  @Test
  void itNeverRisesAndStaysAShare() {
    Random random = new Random(20_261_121);
    for (int run = 0; run < 200; run++) {
      List<Day> days = new ArrayList<>();
      for (int age = random.nextInt(3); age < 60; age += 1 + random.nextInt(5)) {
        days.add(new Day(age, random.nextInt(4), random.nextInt(4)));
      }
      SurvivalCurve curve = SurvivalCurve.of(days);
      double before = 1;
      for (int age = 0; age < 70; age++) {
        double share = curve.beyond(age);
        assertThat(share).isBetween(0.0, before);
        before = share;
      }
    }
  }

  @Test
  void agesMustAscend() {
    assertThatThrownBy(() -> SurvivalCurve.of(List.of(new Day(2, 1, 0), new Day(2, 1, 0))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
