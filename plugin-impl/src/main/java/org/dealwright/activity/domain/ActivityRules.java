package org.dealwright.activity.domain;

import java.time.Duration;
import java.time.Instant;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/** What holds for the content of every activity that people log. */
public final class ActivityRules {

  private static final int LINE = 200;
  private static final int BODY = 10_000;
  private static final int LONGEST = (int) Duration.ofDays(7).toSeconds();

  /** How far a client's clock may be ahead of ours. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private ActivityRules() {}

  /** Which types a person may log. */
  public static void checkType(@Nullable ActivityType type, Violations violations) {
    violations.check(type != null && !type.isSystem(), "/type", "Name a type that people can log.");
  }

  public static void check(
      ActivityType type, ActivityContent content, Instant now, Violations violations) {
    line("/subject", content.subject(), violations);
    line("/outcome", content.outcome(), violations);
    String body = content.body();
    violations.check(
        body == null || (body.length() <= BODY && body.indexOf('\0') < 0),
        "/body",
        "At most " + BODY + " characters without NUL.");
    fitting(type, content, violations);
    Integer duration = content.durationSeconds();
    violations.check(
        duration == null || (duration >= 0 && duration <= LONGEST),
        "/durationSeconds",
        "From 0 to " + LONGEST + " seconds.");
    Instant when = content.occurredAt();
    violations.check(
        when == null || !when.isAfter(now.plus(SKEW)),
        "/occurredAt",
        "Log what has happened; plan what is to happen as a task.");
  }

  private static void fitting(ActivityType type, ActivityContent content, Violations violations) {
    violations.check(
        type.isContact() || content.direction() == null,
        "/direction",
        "Calls, mails, meetings and messages have a direction, others have none.");
    violations.check(
        type == ActivityType.TASK || content.dueAt() == null, "/dueAt", "Only a task is due.");
    violations.check(
        type.isContact() || content.subject() != null || content.body() != null,
        "/subject",
        "Say in a subject or a body what it is about.");
  }

  private static void line(String pointer, @Nullable String text, Violations violations) {
    violations.check(
        text == null
            || (text.length() <= LINE && text.chars().noneMatch(c -> Character.isISOControl(c))),
        pointer,
        "At most " + LINE + " characters, none of them control characters.");
  }
}
