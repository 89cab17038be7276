package org.dealwright.activity.domain;

import java.time.Instant;
import org.dealwright.api.activity.ActivityDirection;
import org.dealwright.api.activity.ActivityType;
import org.jspecify.annotations.Nullable;

/** What people write about an activity. Blank text counts as not given. */
public record ActivityContent(
    @Nullable ActivityDirection direction,
    @Nullable String subject,
    @Nullable String body,
    @Nullable String outcome,
    @Nullable Integer durationSeconds,
    @Nullable Instant occurredAt,
    @Nullable Instant dueAt) {

  public ActivityContent {
    subject = trimmed(subject);
    body = trimmed(body);
    outcome = trimmed(outcome);
  }

  /** With what is understood where it was not given: we turned to the lead, and when. */
  ActivityContent completed(ActivityType type, @Nullable Instant when) {
    boolean undirected = type.isContact() && direction == null;
    return new ActivityContent(
        undirected ? ActivityDirection.OUTBOUND : direction,
        subject,
        body,
        outcome,
        durationSeconds,
        occurredAt == null ? when : occurredAt,
        dueAt);
  }

  private static @Nullable String trimmed(@Nullable String text) {
    String trimmed = text == null ? "" : text.strip();
    return trimmed.isEmpty() ? null : trimmed;
  }
}
