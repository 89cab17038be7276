package org.dealwright.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.api.sla.SlaState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when leads are to be answered. */
class SlaPolicyTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private static final List<ResponseTier> TIERS =
      List.of(
          new ResponseTier(0, Duration.ofDays(2)),
          new ResponseTier(60, Duration.ofHours(4)),
          new ResponseTier(40, Duration.ofDays(1)),
          new ResponseTier(85, Duration.ofHours(1)));

  private final SlaPolicy policy = policy(BusinessCalendar.always(ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "100, 1", "85, 1", "84, 4", "60, 4", "59, 24", "40, 24", "39, 48", "0, 48", ", 48",
  })
  void theScoreSaysHowFastALeadIsAnswered(Integer points, int hours) {
    ResponseDue due = policy.starting(NOON, points).orElseThrow();

    assertThat(due.at()).isEqualTo(NOON.plus(Duration.ofHours(hours)));
    assertThat(due.since()).isEqualTo(NOON);
  }

  @Test
  void aRiseIntoAHigherTierBringsTheTimeForward() {
    ResponseDue due = policy.starting(NOON, 30).orElseThrow();

    ResponseDue risen = policy.rescored(due, 90, NOON.plus(Duration.ofHours(10)));

    assertThat(risen.at()).isEqualTo(NOON.plus(Duration.ofHours(11)));
    assertThat(risen.since()).isEqualTo(NOON);
    assertThat(risen.tier()).isEqualTo(85);
  }

  @Test
  void aRiseThatComesTooLateToHelpKeepsTheTime() {
    ResponseDue due = policy.starting(NOON, 60).orElseThrow();

    ResponseDue risen = policy.rescored(due, 90, NOON.plus(Duration.ofMinutes(210)));

    assertThat(risen.at()).isEqualTo(due.at());
    assertThat(risen.warnAt()).isEqualTo(due.warnAt());
    assertThat(risen.tier()).isEqualTo(85);
  }

  @Test
  void aFallNeverGivesMoreTimeNorDoesRisingAgain() {
    ResponseDue due = policy.starting(NOON, 90).orElseThrow();

    ResponseDue fallen = policy.rescored(due, 10, NOON.plus(Duration.ofMinutes(5)));
    ResponseDue again = policy.rescored(fallen, 95, NOON.plus(Duration.ofMinutes(30)));

    assertThat(fallen).isEqualTo(due);
    assertThat(again).isEqualTo(due);
  }

  @Test
  void anotherScoreOfTheSameTierChangesNothing() {
    ResponseDue due = policy.starting(NOON, 60).orElseThrow();

    assertThat(policy.rescored(due, 84, NOON.plus(Duration.ofHours(1)))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"90, 30", "60, 180", "40, 1380", "0, 2820"})
  void itIsDueSoonAnHourBeforeButNeverInTheFirstHalf(int points, int minutes) {
    assertThat(policy.starting(NOON, points).orElseThrow().warnAt())
        .isEqualTo(NOON.plus(Duration.ofMinutes(minutes)));
  }

  @Test
  void openTimeAloneCounts() {
    BusinessHours mornings =
        BusinessHours.of(Map.of(DayOfWeek.WEDNESDAY, List.of(new OpenHours(8 * 60, 12 * 60))));
    SlaPolicy closedNow = policy(new BusinessCalendar(ZoneOffset.UTC, mornings, Set.of()));

    ResponseDue due = closedNow.starting(NOON, 60).orElseThrow();

    assertThat(due.at()).isEqualTo(Instant.parse("2026-12-02T12:00:00Z"));
    assertThat(due.warnAt()).isEqualTo(Instant.parse("2026-12-02T11:00:00Z"));
  }

  @Test
  void whoNeverOpensPromisesNothing() {
    SlaPolicy never =
        policy(new BusinessCalendar(ZoneOffset.UTC, BusinessHours.of(Map.of()), Set.of()));
    ResponseDue promised = policy.starting(NOON, 0).orElseThrow();

    assertThat(never.starting(NOON, 90)).isEmpty();
    assertThat(never.leaving(NOON, 3)).isEmpty();
    assertThat(never.rescored(promised, 90, NOON).at()).isEqualTo(promised.at());
  }

  @Test
  void aDealIsToLeaveItsStageDaysLater() {
    SlaPolicy.Deadline due = policy.leaving(NOON, 3).orElseThrow();

    assertThat(due.at()).isEqualTo(NOON.plus(Duration.ofDays(3)));
    assertThat(due.warnAt()).isEqualTo(due.at().minus(Duration.ofHours(1)));
  }

  @Test
  void theStateFollowsTheTime() {
    var due = new SlaPolicy.Deadline(NOON, NOON.minusSeconds(600));

    assertThat(SlaStates.ofResponse(due, null, false, NOON.minusSeconds(601)))
        .isEqualTo(SlaState.OK);
    assertThat(SlaStates.ofResponse(due, null, false, NOON.minusSeconds(600)))
        .isEqualTo(SlaState.DUE_SOON);
    assertThat(SlaStates.ofResponse(due, null, false, NOON)).isEqualTo(SlaState.BREACHED);
  }

  @Test
  void anAnswerEndsTheWaitAndAClosedLeadNeedsNone() {
    var due = new SlaPolicy.Deadline(NOON, NOON);
    Instant later = NOON.plusSeconds(3600);

    assertThat(SlaStates.ofResponse(due, NOON, false, later)).isEqualTo(SlaState.MET);
    assertThat(SlaStates.ofResponse(due, NOON.plusSeconds(1), true, later))
        .isEqualTo(SlaState.MET_LATE);
    assertThat(SlaStates.ofResponse(due, null, true, later)).isNull();
    assertThat(SlaStates.ofResponse(null, NOON, false, later)).isNull();
  }

  @Test
  void oneTierIsForTheLowestScores() {
    List<ResponseTier> tiers = List.of(new ResponseTier(40, Duration.ofHours(1)));

    assertThatThrownBy(
            () -> new SlaPolicy(tiers, Duration.ZERO, BusinessCalendar.always(ZoneOffset.UTC)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SlaPolicy policy(BusinessCalendar calendar) {
    return new SlaPolicy(TIERS, Duration.ofHours(1), calendar);
  }
}
