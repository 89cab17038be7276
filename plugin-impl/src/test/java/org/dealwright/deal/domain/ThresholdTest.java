package org.dealwright.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dealwright.deal.domain.Threshold.Former;
import org.dealwright.deal.domain.ThresholdTrial.Seen;
import org.junit.jupiter.api.Test;

/** When a threshold fires. */
class ThresholdTest {

  private static final Instant SET = Instant.parse("2026-11-20T12:00:00Z");
  private static final Instant BEFORE = SET.minusSeconds(60);
  private static final Instant AFTER = SET.plusSeconds(60);
  private static final Threshold FIFTY = new Threshold(50, SET);

  @Test
  void itIsMetAtItsPointsAndArmedAgainFiveBelowThem() {
    assertThat(FIFTY.isMetBy(50)).isTrue();
    assertThat(FIFTY.isMetBy(49)).isFalse();
    assertThat(FIFTY.isArmedAgainBy(45)).isFalse();
    assertThat(FIFTY.isArmedAgainBy(44)).isTrue();
  }

  @Test
  void aFirstScoreFindsItArmed() {
    assertThat(FIFTY.isArmed(null, null)).isTrue();
  }

  @Test
  void whoWasOverItWhenItWasSetDoesNotSetItOff() {
    assertThat(FIFTY.isArmed(null, new Former(60, true, BEFORE))).isFalse();
    assertThat(FIFTY.isArmed(null, new Former(60, false, BEFORE))).isTrue();
    assertThat(FIFTY.isArmed(null, new Former(40, true, BEFORE))).isTrue();
    assertThat(FIFTY.isArmed(null, new Former(60, true, AFTER))).isTrue();
  }

  @Test
  void aFlagFromBeforeItWasSetHoldsOnlyNearIt() {
    assertThat(FIFTY.isArmed(BEFORE, new Former(40, true, BEFORE))).isTrue();
    assertThat(FIFTY.isArmed(BEFORE, new Former(47, true, BEFORE))).isFalse();
    assertThat(FIFTY.isArmed(BEFORE, new Former(47, true, AFTER))).isFalse();
  }

  @Test
  void whatAUserDisarmedSinceThenStaysDisarmed() {
    assertThat(FIFTY.isArmed(AFTER, new Former(40, true, BEFORE))).isFalse();
  }

  @Test
  void aTrialFiresOnceUntilTheScoreHasFallenWellBelow() {
    List<Seen> scores = seen(30, 55, 70, 46, 60, 44, 52);

    assertThat(ThresholdTrial.firings(FIFTY, null, scores))
        .extracting(Seen::points)
        .containsExactly(55, 52);
  }

  @Test
  void whatOnlySetsTheFlagsDisarms() {
    Seen imported = new Seen(AFTER, 80, true, false);
    Seen edited = new Seen(AFTER, 90, true, true);

    assertThat(ThresholdTrial.firings(FIFTY, null, List.of(imported, edited))).isEmpty();
    assertThat(ThresholdTrial.firings(FIFTY, imported, List.of(edited))).isEmpty();
  }

  @Test
  void tooLittleKnownFiresNothing() {
    Seen unsure = new Seen(AFTER, 80, false, true);
    Seen sure = new Seen(AFTER, 80, true, true);

    assertThat(ThresholdTrial.firings(FIFTY, null, List.of(unsure, sure))).containsExactly(sure);
  }

  @Property
  void betweenTwoFiringsTheScoreFellFarBelow(
      @ForAll @Size(max = 40) List<@IntRange(max = 100) Integer> points,
      @ForAll @IntRange(min = 1, max = 100) int threshold) {
    List<Seen> scores = seen(points.stream().mapToInt(Integer::intValue).toArray());

    List<Seen> firings = ThresholdTrial.firings(new Threshold(threshold, SET), null, scores);

    assertThat(firings)
        .allSatisfy(one -> assertThat(one.points()).isGreaterThanOrEqualTo(threshold));
    for (int i = 1; i < firings.size(); i++) {
      int from = scores.indexOf(firings.get(i - 1));
      int until = scores.indexOf(firings.get(i));
      assertThat(scores.subList(from, until)).anyMatch(one -> one.points() < threshold - 5);
    }
  }

  private static List<Seen> seen(int... points) {
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      seen.add(new Seen(AFTER.plusSeconds(i), points[i], true, true));
    }
    return seen;
  }
}
