package org.dealwright.sla.domain;

/**
 * A stretch of a day in which an organisation is open, in minutes since that day's midnight.
 *
 * @param from 0 to 1439
 * @param until after {@code from}; beyond 1440 it lies on the next day, where it reaches at most to
 *     the time at which it began
 */
public record OpenHours(int from, int until) {

  static final int DAY = 24 * 60;

  /** A whole day. */
  static final OpenHours ALL_DAY = new OpenHours(0, DAY);

  public OpenHours {
    if (from < 0 || from >= DAY || until <= from || until > from + DAY) {
      throw new IllegalArgumentException("No stretch of a day: " + from + " to " + until);
    }
  }

  /** What lies on the day itself. */
  int untilMidnight() {
    return Math.min(until, DAY);
  }

  boolean reachesIntoNextDay() {
    return until > DAY;
  }
}
