package org.dealwright.sla.application;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.dealwright.api.sla.BusinessWeekView;
import org.dealwright.api.sla.SlaSettingsView;
import org.dealwright.sla.domain.BusinessCalendar;
import org.dealwright.sla.domain.BusinessHours;
import org.dealwright.sla.domain.ResponseTier;
import org.dealwright.sla.domain.SlaPolicy;
import org.dealwright.sla.domain.WeekText;

/** Settings as the policy that they stand for. */
public final class Policies {

  /** What holds where nothing was set. */
  public static final SlaSettingsView USUAL = new SlaSettingsView(null, null, null);

  private Policies() {}

  public static SlaPolicy of(SlaSettingsView settings, Set<LocalDate> holidays, ZoneId zone) {
    BusinessWeekView week = settings.businessHours();
    BusinessHours hours = week == null ? BusinessHours.always() : WeekText.hours(week);
    return new SlaPolicy(
        settings.targets().stream()
            .map(
                target -> new ResponseTier(target.minScore(), Duration.ofMinutes(target.minutes())))
            .toList(),
        Duration.ofMinutes(settings.dueSoonMinutes()),
        new BusinessCalendar(zone, hours, holidays));
  }
}
