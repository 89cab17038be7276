package org.dealwright.demo.leads;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When things happen: over the last year, a little more of late, seldom at weekends and night. */
final class Calendar {

  private static final int DAYS = 365;

  private final Instant now;
  private final ZoneId zone;

  Calendar(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  Instant now() {
    return now;
  }

  /** A moment of the last year. */
  Instant any(Dice dice) {
    while (true) {
      int daysAgo = dice.between(0, DAYS - 1);
      LocalDate day = now.atZone(zone).toLocalDate().minusDays(daysAgo);
      double growth = 0.6 + 0.4 * (DAYS - daysAgo) / DAYS;
      Instant moment = on(day, dice);
      if (dice.chance(isWeekend(day) ? 0.2 * growth : growth) && moment.isBefore(now)) {
        return moment;
      }
    }
  }

  /** A moment of the day, in its working hours mostly. */
  Instant on(LocalDate day, Dice dice) {
    double hour = Math.min(23.9, Math.max(0, dice.gaussian(13, 3.2)));
    return day.atStartOfDay(zone).toInstant().plusSeconds(Math.round(hour * 3600));
  }

  /** The same time of day later, put off from a weekend to Monday. */
  Instant later(Instant moment, double days) {
    Instant later = moment.plusSeconds(Math.round(days * 86_400));
    DayOfWeek weekday = later.atZone(zone).getDayOfWeek();
    int wait = Math.max(0, 8 - weekday.getValue());
    return weekday.getValue() > 5 ? later.plus(Duration.ofDays(wait)) : later;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() > 5;
  }
}
