package org.dealwright.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Times as RFC 3339 has them, of the years 1 to 9999: the database holds each of them. */
public final class Times {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private Times() {}

  /**
   * Reads a time with its offset from UTC.
   *
   * @throws DateTimeException if the text is none
   */
  public static Instant time(String text) {
    return checked(Instant.parse(text));
  }

  /**
   * Returns the time.
   *
   * @throws DateTimeException if it is of another year
   */
  public static Instant checked(Instant time) {
    if (time.isBefore(FIRST) || time.isAfter(LAST)) {
      throw new DateTimeException("Not from the year 1 to 9999: " + time);
    }
    return time;
  }

  /**
   * Reads a day.
   *
   * @throws DateTimeException if the text is none
   */
  public static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("Not from the year 1 to 9999: " + text);
    }
    return day;
  }
}
