package org.dealwright.api.sla;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's service levels. Where nothing is given, the usual holds.
 *
 * @param targets for leads by their score, the highest first; one of them holds from score 0 on;
 *     usually 1 hour from 85, 4 hours from 60, 24 hours from 40, else 48 hours; never null in
 *     answers
 * @param businessHours null where the organisation is open around the clock, which is usual
 * @param dueSoonMinutes of business time; so long before something is due it is due soon, but never
 *     in the first half of the time that there is; usually 60; never null in answers
 */
public record SlaSettingsView(
    @Nullable List<ResponseTargetView> targets,
    @Nullable BusinessWeekView businessHours,
    @Nullable Integer dueSoonMinutes) {

  private static final List<ResponseTargetView> USUAL =
      List.of(
          new ResponseTargetView(85, 60),
          new ResponseTargetView(60, 240),
          new ResponseTargetView(40, 1_440),
          new ResponseTargetView(0, 2_880));

  public SlaSettingsView {
    targets = targets == null ? USUAL : targets;
    dueSoonMinutes = dueSoonMinutes == null ? 60 : dueSoonMinutes;
  }
}
