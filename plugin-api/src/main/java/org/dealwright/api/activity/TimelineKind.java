package org.dealwright.api.activity;

import java.util.Locale;

/** What an entry of a timeline tells of. */
public enum TimelineKind {
  ACTIVITY,
  STAGE_CHANGE,
  STATUS_CHANGE,
  SCORE_CHANGE,
  ASSIGNMENT,
  FIELD_CHANGE,
  /** Something that the lead did: the type stands in {@code to}, the page in {@code reason}. */
  SIGNAL,
  SYSTEM;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
