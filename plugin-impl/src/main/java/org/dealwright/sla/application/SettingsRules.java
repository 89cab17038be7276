package org.dealwright.sla.application;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dealwright.api.sla.BusinessHoursView;
import org.dealwright.api.sla.BusinessWeekView;
import org.dealwright.api.sla.ResponseTargetView;
import org.dealwright.api.sla.SlaSettingsView;
import org.dealwright.platform.error.Violations;
import org.dealwright.sla.domain.BusinessHours;
import org.dealwright.sla.domain.OpenHours;
import org.dealwright.sla.domain.WeekText;
import org.jspecify.annotations.Nullable;

/** What service levels must be like. */
final class SettingsRules {

  private static final int TARGETS = 20;
  private static final int YEAR_MINUTES = 365 * 24 * 60;
  private static final int WEEK_MINUTES = 7 * 24 * 60;
  private static final int STRETCHES = 12;

  private SettingsRules() {}

  static SlaSettingsView checked(SlaSettingsView settings) {
    Violations violations = new Violations();
    checkTargets(settings.targets(), violations);
    violations.check(
        settings.dueSoonMinutes() >= 0 && settings.dueSoonMinutes() <= WEEK_MINUTES,
        "/dueSoonMinutes",
        "From 0 to " + WEEK_MINUTES + ".");
    if (settings.businessHours() != null) {
      checkWeek(settings.businessHours(), violations);
    }
    violations.throwIfAny();
    return settings;
  }

  private static void checkTargets(
      @Nullable List<ResponseTargetView> targets, Violations violations) {
    if (targets == null || targets.isEmpty() || targets.size() > TARGETS) {
      violations.add("/targets", "Give from 1 to " + TARGETS + " targets.");
      return;
    }
    for (int i = 0; i < targets.size(); i++) {
      ResponseTargetView target = targets.get(i);
      String at = "/targets/" + i;
      violations.check(target != null, at, "Give a target.");
      if (target != null) {
        violations.check(
            target.minScore() >= 0 && target.minScore() <= 100, at + "/minScore", "From 0 to 100.");
        violations.check(
            target.minutes() >= 1 && target.minutes() <= YEAR_MINUTES,
            at + "/minutes",
            "From 1 to " + YEAR_MINUTES + ".");
      }
    }
    if (violations.list().isEmpty()) {
      checkScores(targets, violations);
    }
  }

  private static void checkScores(List<ResponseTargetView> targets, Violations violations) {
    List<Integer> scores = targets.stream().map(ResponseTargetView::minScore).toList();
    violations.check(
        scores.stream().distinct().count() == scores.size(),
        "/targets",
        "Two targets hold from the same score on.");
    violations.check(scores.contains(0), "/targets", "One target must hold from score 0 on.");
  }

  private static void checkWeek(BusinessWeekView week, Violations violations) {
    Map<DayOfWeek, List<OpenHours>> read = new EnumMap<>(DayOfWeek.class);
    boolean whole = true;
    for (Map.Entry<DayOfWeek, List<BusinessHoursView>> day : WeekText.days(week).entrySet()) {
      String at = "/businessHours/" + day.getKey().name().toLowerCase(Locale.ROOT);
      Optional<List<OpenHours>> hours = read(day.getValue());
      if (hours.isEmpty()) {
        violations.add(
            at,
            "Give at most " + STRETCHES + " stretches such as 09:00 to 17:30; 24:00 ends a day.");
        whole = false;
      } else {
        read.put(day.getKey(), hours.get());
      }
    }
    violations.check(
        !whole || !BusinessHours.overlap(read), "/businessHours", "Two stretches overlap.");
  }

  private static Optional<List<OpenHours>> read(List<BusinessHoursView> hours) {
    List<Optional<OpenHours>> read =
        hours.stream().map(one -> Optional.ofNullable(one).flatMap(WeekText::hours)).toList();
    return read.size() <= STRETCHES && read.stream().allMatch(Optional::isPresent)
        ? Optional.of(read.stream().map(Optional::orElseThrow).toList())
        : Optional.empty();
  }
}
