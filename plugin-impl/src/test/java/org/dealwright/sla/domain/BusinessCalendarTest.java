package org.dealwright.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Open time by example. 2026-03-02 and 2026-11-23 are Mondays. */
class BusinessCalendarTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final OpenHours NINE_TO_FIVE = new OpenHours(9 * 60, 17 * 60);

  private final BusinessCalendar office = calendar(weekdays(NINE_TO_FIVE));

  @Test
  void aroundTheClockTimePassesAsItDoes() {
    BusinessCalendar always = BusinessCalendar.always(BERLIN);
    Instant from = at("2026-03-28T12:00");

    assertThat(always.plus(from, Duration.ofDays(2))).contains(from.plus(Duration.ofDays(2)));
    assertThat(always.between(from, at("2026-03-29T12:00"))).isEqualTo(Duration.ofHours(23));
    assertThat(always.plusDays(from, 2)).contains(at("2026-03-30T12:00"));
    assertThat(always.isOpen(from)).isTrue();
  }

  @Test
  void nightsAndWeekendsDoNotCount() {
    assertThat(office.plus(at("2026-11-27T16:00"), Duration.ofHours(4)))
        .contains(at("2026-11-30T12:00"));
    assertThat(office.between(at("2026-11-27T16:00"), at("2026-11-30T12:00")))
        .isEqualTo(Duration.ofHours(4));
    assertThat(office.isOpen(at("2026-11-27T16:59"))).isTrue();
    assertThat(office.isOpen(at("2026-11-27T17:00"))).isFalse();
    assertThat(office.isOpen(at("2026-11-28T12:00"))).isFalse();
  }

  @Test
  void whatComesWhileClosedWaitsForTheOpening() {
    assertThat(office.plus(at("2026-11-28T03:00"), Duration.ofHours(1)))
        .contains(at("2026-11-30T10:00"));
    assertThat(office.plus(at("2026-11-24T20:00"), Duration.ofMinutes(30)))
        .contains(at("2026-11-25T09:30"));
  }

  @Test
  void whatEndsWithTheDayIsDueThenAndNotTheNextMorning() {
    assertThat(office.plus(at("2026-11-23T09:00"), Duration.ofHours(8)))
        .contains(at("2026-11-23T17:00"));
    assertThat(office.plus(at("2026-11-27T15:00"), Duration.ofHours(2)))
        .contains(at("2026-11-27T17:00"));
  }

  @Test
  void noTimeIsDueAtOnceEvenWhenClosed() {
    Instant sunday = at("2026-11-29T12:00");

    assertThat(office.plus(sunday, Duration.ZERO)).contains(sunday);
    assertThatThrownBy(() -> office.plus(sunday, Duration.ofMinutes(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBreakAtNoonDoesNotCount() {
    BusinessCalendar withBreak =
        calendar(weekdays(new OpenHours(9 * 60, 12 * 60), new OpenHours(13 * 60, 17 * 60)));

    assertThat(withBreak.plus(at("2026-11-23T11:00"), Duration.ofHours(2)))
        .contains(at("2026-11-23T14:00"));
    assertThat(withBreak.between(at("2026-11-23T00:00"), at("2026-11-24T00:00")))
        .isEqualTo(Duration.ofHours(7));
    assertThat(withBreak.isOpen(at("2026-11-23T12:30"))).isFalse();
  }

  @Test
  void aHolidayIsClosed() {
    BusinessCalendar christmas =
        calendar(weekdays(NINE_TO_FIVE), "2026-12-24", "2026-12-25", "2026-12-28");

    assertThat(christmas.plus(at("2026-12-23T16:00"), Duration.ofHours(2)))
        .contains(at("2026-12-29T10:00"));
    assertThat(christmas.plusDays(at("2026-12-23T16:00"), 1)).contains(at("2026-12-29T16:00"));
    assertThat(christmas.isOpen(at("2026-12-25T10:00"))).isFalse();
  }

  @Test
  void aHolidayClosesWhatIsOtherwiseAlwaysOpen() {
    BusinessCalendar calendar = calendar(BusinessHours.always(), "2026-12-25");

    assertThat(calendar.plus(at("2026-12-24T23:00"), Duration.ofHours(2)))
        .contains(at("2026-12-26T01:00"));
  }

  @Test
  void aShiftOverMidnightIsOfTheDayOnWhichItBegins() {
    BusinessCalendar nights = calendar(weekdays(new OpenHours(22 * 60, 30 * 60)));

    assertThat(nights.isOpen(at("2026-11-28T05:00"))).as("of Friday").isTrue();
    assertThat(nights.isOpen(at("2026-11-23T05:00"))).as("of Sunday").isFalse();
    assertThat(nights.between(at("2026-11-27T12:00"), at("2026-11-28T12:00")))
        .isEqualTo(Duration.ofHours(8));
    assertThat(nights.plus(at("2026-11-27T23:00"), Duration.ofHours(8)))
        .contains(at("2026-11-30T23:00"));
  }

  @Test
  void aHolidayEndsAShiftAtMidnightAndLetsNoneBegin() {
    BusinessCalendar nights = calendar(weekdays(new OpenHours(22 * 60, 30 * 60)), "2026-11-25");

    assertThat(nights.isOpen(at("2026-11-24T23:30"))).isTrue();
    assertThat(nights.isOpen(at("2026-11-25T01:00"))).isFalse();
    assertThat(nights.isOpen(at("2026-11-26T01:00"))).isFalse();
    assertThat(nights.isOpen(at("2026-11-26T23:00"))).isTrue();
  }

  @Test
  void anHourThatClocksJumpOverIsNoOpenTime() {
    BusinessCalendar sundays = calendar(on(DayOfWeek.SUNDAY, new OpenHours(60, 4 * 60)));

    assertThat(sundays.between(at("2026-03-29T00:00"), at("2026-03-29T12:00")))
        .isEqualTo(Duration.ofHours(2));
    assertThat(sundays.plus(at("2026-03-29T01:30"), Duration.ofHours(1)))
        .contains(at("2026-03-29T03:30"));
  }

  @Test
  void hoursThatLieWithinTheJumpAreLost() {
    BusinessCalendar sundays =
        calendar(on(DayOfWeek.SUNDAY, new OpenHours(2 * 60 + 15, 2 * 60 + 45)));

    assertThat(sundays.between(at("2026-03-29T00:00"), at("2026-03-29T12:00")))
        .isEqualTo(Duration.ZERO);
    assertThat(sundays.plus(at("2026-03-28T00:00"), Duration.ofMinutes(30)))
        .contains(at("2026-04-05T02:45"));
  }

  @Test
  void anHourThatClocksShowTwiceCountsTwice() {
    BusinessCalendar sundays = calendar(on(DayOfWeek.SUNDAY, new OpenHours(60, 4 * 60)));

    assertThat(sundays.between(at("2026-10-25T00:00"), at("2026-10-25T12:00")))
        .isEqualTo(Duration.ofHours(4));
  }

  @Test
  void aDayLaterIsTheSameTimeOfDayWhateverTheClocksDid() {
    assertThat(BusinessCalendar.always(BERLIN).plusDays(at("2026-03-28T02:30"), 1))
        .as("2:30 does not exist: when the clock jumps")
        .contains(at("2026-03-29T03:00"));
    assertThat(BusinessCalendar.always(BERLIN).plusDays(at("2026-10-24T12:00"), 1))
        .contains(at("2026-10-25T12:00"));
  }

  @Test
  void openDaysAreCountedFromTheNextOpening() {
    assertThat(office.plusDays(at("2026-11-26T10:00"), 2)).contains(at("2026-11-30T10:00"));
    assertThat(office.plusDays(at("2026-11-28T12:00"), 1))
        .as("Saturday: as if it came on Monday at nine")
        .contains(at("2026-12-01T09:00"));
    assertThat(office.plusDays(at("2026-11-23T20:00"), 1)).contains(at("2026-11-25T09:00"));
  }

  @Test
  void onADayThatEndsEarlierItsEndCounts() {
    Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
    week.put(DayOfWeek.THURSDAY, List.of(NINE_TO_FIVE));
    week.put(DayOfWeek.FRIDAY, List.of(new OpenHours(9 * 60, 13 * 60)));
    BusinessCalendar shortFridays = calendar(BusinessHours.of(week));

    assertThat(shortFridays.plusDays(at("2026-11-26T16:00"), 1)).contains(at("2026-11-27T13:00"));
  }

  @Test
  void whoNeverOpensIsNeverDue() {
    BusinessCalendar never = calendar(BusinessHours.of(Map.of()));
    Instant from = at("2026-11-23T10:00");

    assertThat(never.plus(from, Duration.ofMinutes(1))).isEmpty();
    assertThat(never.plusDays(from, 1)).isEmpty();
    assertThat(never.between(from, from.plus(Duration.ofDays(400)))).isEqualTo(Duration.ZERO);
    assertThat(never.isOpen(from)).isFalse();
  }

  @Test
  void whatIsYearsAwayIsNeverDue() {
    BusinessCalendar aMinuteAWeek = calendar(on(DayOfWeek.MONDAY, new OpenHours(0, 1)));

    assertThat(aMinuteAWeek.plus(at("2026-11-23T10:00"), Duration.ofDays(30))).isEmpty();
    assertThat(aMinuteAWeek.plusDays(at("2026-11-23T10:00"), 3_650)).isEmpty();
  }

  @Test
  void backwardsNoTimePasses() {
    assertThat(office.between(at("2026-11-24T10:00"), at("2026-11-23T10:00")))
        .isEqualTo(Duration.ZERO);
  }

  @Test
  void hoursMayNotOverlapAlsoOverMidnightAndTheWeeksEnd() {
    OpenHours night = new OpenHours(22 * 60, 30 * 60);

    assertThat(BusinessHours.overlap(Map.of(DayOfWeek.MONDAY, List.of(NINE_TO_FIVE, NINE_TO_FIVE))))
        .isTrue();
    assertThat(
            BusinessHours.overlap(
                Map.of(
                    DayOfWeek.SUNDAY, List.of(night),
                    DayOfWeek.MONDAY, List.of(new OpenHours(5 * 60, 8 * 60)))))
        .isTrue();
    assertThat(
            BusinessHours.overlap(
                Map.of(
                    DayOfWeek.SUNDAY, List.of(night),
                    DayOfWeek.MONDAY, List.of(new OpenHours(6 * 60, 8 * 60)))))
        .isFalse();
    assertThatThrownBy(() -> BusinessHours.of(Map.of(DayOfWeek.MONDAY, List.of(night, night))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OpenHours(600, 600)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }

  private static BusinessCalendar calendar(BusinessHours hours, String... holidays) {
    return new BusinessCalendar(
        BERLIN, hours, Arrays.stream(holidays).map(LocalDate::parse).collect(Collectors.toSet()));
  }

  private static BusinessHours on(DayOfWeek day, OpenHours hours) {
    return BusinessHours.of(Map.of(day, List.of(hours)));
  }

  private static BusinessHours weekdays(OpenHours... hours) {
    Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (!Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day)) {
        week.put(day, List.of(hours));
      }
    }
    return BusinessHours.of(week);
  }
}
