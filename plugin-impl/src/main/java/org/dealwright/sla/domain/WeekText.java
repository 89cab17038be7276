package org.dealwright.sla.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dealwright.api.sla.BusinessHoursView;
import org.dealwright.api.sla.BusinessWeekView;
import org.jspecify.annotations.Nullable;

/** Reads the hours of a week as people write them. */
public final class WeekText {

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final String MIDNIGHT = "24:00";

  private WeekText() {}

  /** The week, whose hours were checked. */
  public static BusinessHours hours(BusinessWeekView week) {
    Map<DayOfWeek, List<OpenHours>> days = new EnumMap<>(DayOfWeek.class);
    days(week)
        .forEach(
            (day, hours) ->
                days.put(day, hours.stream().map(one -> hours(one).orElseThrow()).toList()));
    return BusinessHours.of(days);
  }

  /** What was written for each day. */
  public static Map<DayOfWeek, List<BusinessHoursView>> days(BusinessWeekView week) {
    Map<DayOfWeek, List<BusinessHoursView>> days = new EnumMap<>(DayOfWeek.class);
    days.put(DayOfWeek.MONDAY, given(week.monday()));
    days.put(DayOfWeek.TUESDAY, given(week.tuesday()));
    days.put(DayOfWeek.WEDNESDAY, given(week.wednesday()));
    days.put(DayOfWeek.THURSDAY, given(week.thursday()));
    days.put(DayOfWeek.FRIDAY, given(week.friday()));
    days.put(DayOfWeek.SATURDAY, given(week.saturday()));
    days.put(DayOfWeek.SUNDAY, given(week.sunday()));
    return days;
  }

  private static List<BusinessHoursView> given(@Nullable List<BusinessHoursView> hours) {
    return hours == null ? List.of() : hours;
  }

  /** A stretch; empty where it has another form than 09:00 to 17:30. */
  public static Optional<OpenHours> hours(BusinessHoursView text) {
    if (!isTime(text.from()) || !(isTime(text.until()) || MIDNIGHT.equals(text.until()))) {
      return Optional.empty();
    }
    int from = minute(text.from());
    int until = MIDNIGHT.equals(text.until()) ? OpenHours.DAY : minute(text.until());
    return Optional.of(new OpenHours(from, until > from ? until : until + OpenHours.DAY));
  }

  private static boolean isTime(@Nullable String text) {
    return text != null && TIME.matcher(text).matches();
  }

  private static int minute(String time) {
    return LocalTime.parse(time).toSecondOfDay() / 60;
  }
}
