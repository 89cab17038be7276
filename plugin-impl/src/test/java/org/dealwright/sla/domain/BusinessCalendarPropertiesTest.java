package org.dealwright.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every calendar, also where clocks are changed. */
class BusinessCalendarPropertiesTest {

  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

  @Property(tries = 500)
  void soMuchOpenTimePassesAsWasAdded(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll("durations") Duration open) {
    Optional<Instant> due = calendar.plus(from, open);

    due.ifPresent(at -> assertThat(calendar.between(from, at)).isEqualTo(open));
    due.ifPresent(at -> assertThat(at).isAfterOrEqualTo(from));
  }

  @Property(tries = 500)
  void itIsTheFirstMomentOfWhichThatHolds(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll("durations") Duration open) {
    calendar
        .plus(from, open)
        .filter(at -> at.isAfter(from))
        .ifPresent(at -> assertThat(calendar.between(from, at.minusNanos(1))).isLessThan(open));
  }

  @Property(tries = 500)
  void addingMoreOrLaterIsNeverEarlier(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll("durations") Duration open,
      @ForAll("durations") Duration more) {
    Optional<Instant> due = calendar.plus(from, open);

    calendar
        .plus(from, open.plus(more))
        .ifPresent(at -> assertThat(at).isAfterOrEqualTo(due.orElseThrow()));
    if (due.isPresent()) {
      calendar
          .plus(from.plus(more), open)
          .ifPresent(at -> assertThat(at).isAfterOrEqualTo(due.get()));
    }
  }

  @Property(tries = 500)
  void partsAddUpToTheWhole(
      @ForAll("calendars") BusinessCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll("durations") Duration first,
      @ForAll("durations") Duration second) {
    Instant middle = from.plus(first);
    Instant end = middle.plus(second);
    Duration whole = calendar.between(from, end);

    assertThat(calendar.between(from, middle).plus(calendar.between(middle, end))).isEqualTo(whole);
    assertThat(whole).isLessThanOrEqualTo(Duration.between(from, end));
  }

  @Property(tries = 500)
  void moreDaysAreLater(
      @ForAll("calendars") BusinessCalendar calendar, @ForAll("moments") Instant from) {
    Optional<Instant> one = calendar.plusDays(from, 1);

    one.ifPresent(at -> assertThat(at).isAfter(from));
    calendar.plusDays(from, 5).ifPresent(at -> assertThat(at).isAfter(one.orElseThrow()));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(0, 400L * 86_400).map(FIRST::plusSeconds);
  }

  @Provide
  Arbitrary<Duration> durations() {
    return Arbitraries.longs().between(0, 30L * 86_400).map(Duration::ofSeconds);
  }

  @Provide
  Arbitrary<BusinessCalendar> calendars() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(
                "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Havana")
            .map(ZoneId::of);
    Arbitrary<Set<LocalDate>> holidays =
        Arbitraries.integers()
            .between(0, 500)
            .map(day -> LocalDate.of(2026, 1, 1).plusDays(day))
            .set()
            .ofMaxSize(40);
    return Combinators.combine(zones, weeks(), holidays).as(BusinessCalendar::new);
  }

  private static Arbitrary<BusinessHours> weeks() {
    return Arbitraries.integers()
        .between(0, 48)
        .list()
        .ofSize(7)
        .map(BusinessCalendarPropertiesTest::week);
  }

  /** Two stretches a day, the second of which may end on the next day before that one opens. */
  private static BusinessHours week(List<Integer> halfHours) {
    Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      int length = halfHours.get(day.getValue() - 1) * 30;
      List<OpenHours> hours = new ArrayList<>();
      if (length > 0) {
        hours.add(new OpenHours(6 * 60, 6 * 60 + Math.min(length, 5 * 60)));
        hours.add(new OpenHours(12 * 60 + 15, 12 * 60 + 15 + Math.min(length, 17 * 60)));
      }
      week.put(day, hours);
    }
    return BusinessHours.of(week);
  }
}
