package org.dealwright.api.activity;

import java.util.Locale;

/**
 * What happened. People log the types down to {@code OTHER}; those below it are written by the
 * product itself and can be neither changed nor deleted.
 */
public enum ActivityType {
  CALL,
  EMAIL,
  MEETING,
  NOTE,
  TASK,
  SMS,
  WHATSAPP,
  CHAT,
  OTHER,
  STAGE_CHANGE,
  STATUS_CHANGE,
  SCORE_CHANGE,
  ASSIGNMENT,
  SYSTEM;

  /** Whether only the product itself writes it. */
  public boolean isSystem() {
    return compareTo(OTHER) > 0;
  }

  /** Whether people talk to each other in it, so that it has a direction and may be a response. */
  public boolean isContact() {
    return switch (this) {
      case CALL, EMAIL, MEETING, SMS, WHATSAPP, CHAT -> true;
      default -> false;
    };
  }

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
