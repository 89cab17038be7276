package org.dealwright.sla.domain;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The hours of a week in which an organisation is open. A day without any is closed. */
public final class BusinessHours {

  private static final int WEEK = 7 * OpenHours.DAY;

  private final Map<DayOfWeek, List<OpenHours>> days = new EnumMap<>(DayOfWeek.class);

  private BusinessHours(Map<DayOfWeek, List<OpenHours>> week) {
    for (DayOfWeek day : DayOfWeek.values()) {
      List<OpenHours> hours = new ArrayList<>(week.getOrDefault(day, List.of()));
      hours.sort(Comparator.comparing(OpenHours::from));
      days.put(day, List.copyOf(hours));
    }
  }

  /**
   * The hours of each day.
   *
   * @throws IllegalArgumentException if two stretches overlap
   */
  public static BusinessHours of(Map<DayOfWeek, List<OpenHours>> week) {
    if (overlap(week)) {
      throw new IllegalArgumentException("Hours overlap: " + week);
    }
    return new BusinessHours(week);
  }

  /** Each day, around the clock. */
  public static BusinessHours always() {
    Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, List.of(OpenHours.ALL_DAY));
    }
    return new BusinessHours(week);
  }

  /** Whether two stretches of the week share a minute, also from Sunday into Monday. */
  public static boolean overlap(Map<DayOfWeek, List<OpenHours>> week) {
    boolean[] open = new boolean[WEEK];
    for (Map.Entry<DayOfWeek, List<OpenHours>> day : week.entrySet()) {
      int midnight = (day.getKey().getValue() - 1) * OpenHours.DAY;
      for (OpenHours hours : day.getValue()) {
        for (int minute = hours.from(); minute < hours.until(); minute++) {
          int at = (midnight + minute) % WEEK;
          if (open[at]) {
            return true;
          }
          open[at] = true;
        }
      }
    }
    return false;
  }

  /** The stretches that begin on this day of the week, in order. */
  List<OpenHours> on(DayOfWeek day) {
    return days.getOrDefault(day, List.of());
  }

  boolean neverOpen() {
    return days.values().stream().allMatch(List::isEmpty);
  }

  boolean isAlways() {
    return days.values().stream().allMatch(List.of(OpenHours.ALL_DAY)::equals);
  }
}
