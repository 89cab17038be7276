package org.dealwright.lead.domain;

import org.dealwright.api.lead.LeadStatus;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * Which status may follow which when a user sets it: an open lead goes where it likes but not back
 * to new; a closed one is opened again before it can end otherwise.
 */
public final class StatusRules {

  private static final int REASON = 500;

  private StatusRules() {}

  public static boolean mayFollow(LeadStatus before, LeadStatus after) {
    if (before.isClosed()) {
      return !after.isClosed();
    }
    return after != LeadStatus.NEW;
  }

  /**
   * Checks a change.
   *
   * @throws ConflictException if the status cannot follow the present one
   * @throws ValidationException if the reason is missing or too long
   */
  public static void check(LeadStatus before, LeadStatus after, @Nullable String reason) {
    if (!mayFollow(before, after)) {
      throw new ConflictException(
          "status-not-allowed", "A lead that is " + before + " cannot become " + after + ".");
    }
    boolean needed = after == LeadStatus.LOST || after == LeadStatus.DISQUALIFIED;
    if (needed && (reason == null || reason.isBlank())) {
      throw new ValidationException("/reason", "Say why the lead is " + after + ".");
    }
    if (reason != null && (reason.length() > REASON || !LeadRules.isStorable(reason))) {
      throw new ValidationException(
          "/reason", "At most " + REASON + " characters, none of them NUL.");
    }
  }
}
