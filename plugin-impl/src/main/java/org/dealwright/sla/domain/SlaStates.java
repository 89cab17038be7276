package org.dealwright.sla.domain;

import java.time.Instant;
import org.dealwright.api.sla.SlaState;
import org.jspecify.annotations.Nullable;

/** How leads and deals stand towards the times by which something is due. */
public final class SlaStates {

  private SlaStates() {}

  /**
   * The state of a lead; null where nothing is due.
   *
   * @param respondedAt null while nobody has answered
   * @param closed whether no work is left on the lead: then nobody has to answer any more
   */
  public static @Nullable SlaState ofResponse(
      SlaPolicy.@Nullable Deadline due,
      @Nullable Instant respondedAt,
      boolean closed,
      Instant now) {
    if (due == null) {
      return null;
    }
    if (respondedAt != null) {
      return respondedAt.isAfter(due.at()) ? SlaState.MET_LATE : SlaState.MET;
    }
    return closed ? null : running(due, now);
  }

  /** The state of what is still to be done. */
  public static SlaState running(SlaPolicy.Deadline due, Instant now) {
    if (!now.isBefore(due.at())) {
      return SlaState.BREACHED;
    }
    return now.isBefore(due.warnAt()) ? SlaState.OK : SlaState.DUE_SOON;
  }
}
