package org.dealwright.signal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dealwright.api.signal.LeadReference;
import org.dealwright.api.signal.SignalRequest;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/** What holds for every signal that is sent. */
public final class SignalRules {

  /**
   * How old an event may be when it is received. Event ids are kept at least as long, so that none
   * can count twice.
   */
  public static final Duration RETENTION = Duration.ofDays(400);

  private static final int TEXT = 200;

  private SignalRules() {}

  /** What is wrong with a signal; pointers are relative to it. */
  public static List<FieldError> check(SignalRequest request, Instant now) {
    Violations violations = new Violations();
    lead(request.lead(), violations);
    event(request, now, violations);
    return violations.list();
  }

  /** What is wrong with an event whose sender names no lead. */
  public static List<FieldError> checkEvent(SignalRequest request, Instant now) {
    Violations violations = new Violations();
    event(request, now, violations);
    return violations.list();
  }

  private static void event(SignalRequest request, Instant now, Violations violations) {
    violations.check(
        isText(request.eventId()), "/eventId", "Give the event's id, 1 to 200 characters.");
    violations.check(request.type() != null, "/type", "Say what the lead did.");
    occurredAt(request.occurredAt(), now, violations);
    if (request.type() != null) {
      Map<String, Object> properties = Objects.requireNonNullElse(request.properties(), Map.of());
      SignalProperties.check(request.type(), properties, violations);
    }
  }

  private static void lead(@Nullable LeadReference lead, Violations violations) {
    long ways =
        lead == null
            ? 0
            : Stream.of(lead.id(), lead.externalId(), lead.email())
                .filter(Objects::nonNull)
                .count();
    violations.check(ways == 1, "/lead", "Name the lead by one of id, externalId and email.");
    if (lead != null) {
      name("/lead/externalId", lead.externalId(), violations);
      name("/lead/email", lead.email(), violations);
    }
  }

  private static void name(String pointer, @Nullable String text, Violations violations) {
    violations.check(text == null || isText(text), pointer, "From 1 to " + TEXT + " characters.");
  }

  private static void occurredAt(@Nullable Instant at, Instant now, Violations violations) {
    if (at == null) {
      violations.add("/occurredAt", "Say when it happened.");
      return;
    }
    violations.check(
        !at.isBefore(now.minus(RETENTION)),
        "/occurredAt",
        "Events are taken up to " + RETENTION.toDays() + " days after they happened.");
  }

  private static boolean isText(@Nullable String text) {
    return text != null
        && !text.isBlank()
        && text.length() <= TEXT
        && text.chars().noneMatch(Character::isISOControl);
  }
}
