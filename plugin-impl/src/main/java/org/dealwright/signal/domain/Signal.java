package org.dealwright.signal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.signal.SignalTrust;
import org.dealwright.api.signal.SignalType;
import org.dealwright.platform.Ids;

/**
 * An observed fact: a lead did something. It is never changed.
 *
 * @param clamped whether the sender dated it in the future; it then counts as when it was received
 */
public record Signal(
    UUID id,
    UUID leadId,
    String eventId,
    What what,
    Instant occurredAt,
    boolean clamped,
    Instant receivedAt) {

  /** What was done, and how far that can be believed. */
  public record What(SignalType type, SignalTrust trust, Map<String, Object> properties) {}

  /** An event as it was received now. */
  public static Signal received(
      UUID leadId, String eventId, What what, Instant occurredAt, Instant now) {
    boolean future = occurredAt.isAfter(now);
    return new Signal(Ids.next(), leadId, eventId, what, future ? now : occurredAt, future, now);
  }

  /** The day that it counts on. */
  public LocalDate day() {
    return LocalDate.ofInstant(occurredAt, ZoneOffset.UTC);
  }
}
