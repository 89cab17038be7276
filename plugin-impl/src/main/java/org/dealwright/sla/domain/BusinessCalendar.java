package org.dealwright.sla.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When an organisation is open, and how much of its time passes. Hours are those of its clocks: a
 * stretch that a clock jumps over is shorter, one in which it is set back is longer. A holiday
 * closes its day from midnight to midnight, and what begins on it.
 */
public final class BusinessCalendar {

  /** Beyond this nothing is waited for. */
  private static final int HORIZON_DAYS = 3_660;

  private final ZoneId zone;
  private final BusinessHours hours;
  private final Set<LocalDate> holidays;
  private final boolean always;

  public BusinessCalendar(ZoneId zone, BusinessHours hours, Set<LocalDate> holidays) {
    this.zone = zone;
    this.hours = hours;
    this.holidays = Set.copyOf(holidays);
    this.always = this.holidays.isEmpty() && hours.isAlways();
  }

  /** Open around the clock, each day. */
  public static BusinessCalendar always(ZoneId zone) {
    return new BusinessCalendar(zone, BusinessHours.always(), Set.of());
  }

  /**
   * A stretch of open time.
   *
   * @param until exclusive
   * @param day on which it began, which is the day before where it began before midnight
   */
  private record Stretch(Instant from, Instant until, LocalDate day) {

    Duration since(Instant moment) {
      Instant begin = from.isAfter(moment) ? from : moment;
      return begin.isBefore(until) ? Duration.between(begin, until) : Duration.ZERO;
    }

    Stretch before(Instant end) {
      return until.isAfter(end) ? new Stretch(from, end, day) : this;
    }
  }

  /** Whether the organisation is open at a moment. */
  public boolean isOpen(Instant moment) {
    return always
        || near(moment).stream()
            .anyMatch(one -> !one.from().isAfter(moment) && one.until().isAfter(moment));
  }

  /**
   * The first moment by which so much open time has passed; empty where that is not within ten
   * years, as in an organisation that never opens.
   */
  public Optional<Instant> plus(Instant from, Duration open) {
    if (open.isNegative()) {
      throw new IllegalArgumentException("Open time does not run backwards: " + open);
    }
    if (always || open.isZero()) {
      return Optional.of(from.plus(open));
    }
    if (hours.neverOpen()) {
      return Optional.empty();
    }
    Duration left = open;
    LocalDate first = LocalDate.ofInstant(from, zone);
    for (int i = 0; i <= HORIZON_DAYS; i++) {
      for (Stretch stretch : stretches(first.plusDays(i))) {
        Duration available = stretch.since(from);
        if (available.compareTo(left) >= 0) {
          return Optional.of(stretch.until().minus(available.minus(left)));
        }
        left = left.minus(available);
      }
    }
    return Optional.empty();
  }

  /** How much open time passes between two moments; nothing where the second is not later. */
  public Duration between(Instant from, Instant until) {
    if (!until.isAfter(from)) {
      return Duration.ZERO;
    }
    if (always) {
      return Duration.between(from, until);
    }
    Duration sum = Duration.ZERO;
    LocalDate end = LocalDate.ofInstant(until, zone).plusDays(1);
    for (LocalDate day = LocalDate.ofInstant(from, zone);
        !day.isAfter(end);
        day = day.plusDays(1)) {
      for (Stretch stretch : stretches(day)) {
        sum = sum.plus(stretch.before(until).since(from));
      }
    }
    return sum;
  }

  /**
   * The same time of day so many open days later, counted from when the organisation is open next;
   * on a day that ends earlier, its end. Empty where there are not so many within ten years.
   */
  public Optional<Instant> plusDays(Instant from, int days) {
    if (always) {
      return Optional.of(at(LocalDateTime.ofInstant(from, zone).plusDays(days)));
    }
    return nextOpen(from).flatMap(start -> days(start, from, days));
  }

  private Optional<Instant> days(Stretch start, Instant from, int days) {
    Instant begin = start.from().isAfter(from) ? start.from() : from;
    LocalDateTime time = LocalDateTime.ofInstant(begin, zone);
    return openDay(start.day(), days)
        .map(
            day -> {
              long shift = ChronoUnit.DAYS.between(start.day(), day);
              LocalDateTime due = time.plusDays(shift);
              LocalDateTime closing = closing(day);
              return at(due.isBefore(closing) ? due : closing);
            });
  }

  private Optional<LocalDate> openDay(LocalDate start, int days) {
    int left = days;
    for (int i = 1; i <= HORIZON_DAYS; i++) {
      LocalDate day = start.plusDays(i);
      if (opens(day) && --left == 0) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private LocalDateTime closing(LocalDate day) {
    int last = hours.on(day.getDayOfWeek()).stream().mapToInt(OpenHours::until).max().orElseThrow();
    return day.atStartOfDay().plusMinutes(last);
  }

  private Optional<Stretch> nextOpen(Instant from) {
    if (hours.neverOpen()) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.ofInstant(from, zone);
    for (int i = 0; i <= HORIZON_DAYS; i++) {
      for (Stretch stretch : stretches(first.plusDays(i))) {
        if (stretch.until().isAfter(from)) {
          return Optional.of(stretch);
        }
      }
    }
    return Optional.empty();
  }

  private List<Stretch> near(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    List<Stretch> near = new ArrayList<>(stretches(day));
    near.addAll(stretches(day.plusDays(1)));
    return near;
  }

  private boolean opens(LocalDate day) {
    return !holidays.contains(day) && !hours.on(day.getDayOfWeek()).isEmpty();
  }

  /** What lies between a day's midnights, in order and without what clocks jump over. */
  private List<Stretch> stretches(LocalDate day) {
    if (holidays.contains(day)) {
      return List.of();
    }
    List<Stretch> stretches = new ArrayList<>();
    LocalDate before = day.minusDays(1);
    if (!holidays.contains(before)) {
      for (OpenHours late : hours.on(before.getDayOfWeek())) {
        if (late.reachesIntoNextDay()) {
          add(stretches, at(day, 0), at(before, late.until()), before);
        }
      }
    }
    for (OpenHours open : hours.on(day.getDayOfWeek())) {
      add(stretches, at(day, open.from()), at(day, open.untilMidnight()), day);
    }
    stretches.sort(Comparator.comparing(Stretch::from));
    return stretches;
  }

  private static void add(List<Stretch> stretches, Instant from, Instant until, LocalDate day) {
    if (from.isBefore(until)) {
      stretches.add(new Stretch(from, until, day));
    }
  }

  private Instant at(LocalDate day, int minute) {
    return at(day.atStartOfDay().plusMinutes(minute));
  }

  /** Where a clock jumps over the time, when it jumps; where it shows it twice, the first time. */
  private Instant at(LocalDateTime local) {
    ZoneOffsetTransition transition = zone.getRules().getTransition(local);
    return transition != null && transition.isGap()
        ? transition.getInstant()
        : local.toInstant(zone.getRules().getValidOffsets(local).get(0));
  }
}
