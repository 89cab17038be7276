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

  /**
   * What was done, and how far that can be believed.
   *
   * @param counts whether scores see it; otherwise it is only kept and shown
   */
  public record What(
      SignalType type, SignalTrust trust, Map<String, Object> properties, boolean counts) {

    public What(SignalType type, SignalTrust trust, Map<String, Object> properties) {
      this(type, trust, properties, true);
    }

    /** The name that it is counted by; no factor reads the second one. */
    public String countedAs() {
      return counts ? type.toString() : type + ".uncounted";
    }
  }

  /** An event as it was received now. */
  public static Signal received(
      UUID leadId, String eventId, What what, Instant occurredAt, Instant now) {
    boolean future = occurredAt.isAfter(now);
    return new Signal(Ids.next(), leadId, eventId, what, future ? now : occurredAt, future, now);
  }

  /** The same of the lead that its own was merged into, if it was. */
  public Signal following(Map<UUID, UUID> merged) {
    UUID lead = merged.getOrDefault(leadId, leadId);
    return new Signal(id, lead, eventId, what, occurredAt, clamped, receivedAt);
  }

  /** The day that it counts on. */
  public LocalDate day() {
    return LocalDate.ofInstant(occurredAt, ZoneOffset.UTC);
  }
}
