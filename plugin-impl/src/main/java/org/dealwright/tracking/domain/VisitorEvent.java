package org.dealwright.tracking.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.signal.SignalTrust;
import org.dealwright.api.signal.SignalType;
import org.dealwright.platform.Ids;
import org.dealwright.signal.domain.Signal;

/**
 * Something that a visitor did, before it is known whose it is.
 *
 * @param eventId unique in the organisation: no visitor can take another one's
 * @param clamped whether it was dated in the future; it then counts as when it was received
 */
public record VisitorEvent(
    String eventId,
    SignalType type,
    Instant occurredAt,
    boolean clamped,
    Instant receivedAt,
    Map<String, Object> properties) {

  /** The same as a signal of the lead that the visitor turned out to be. */
  public Signal of(UUID leadId, TrackingSettings settings) {
    return new Signal(
        Ids.next(),
        leadId,
        eventId,
        new Signal.What(type, SignalTrust.PUBLIC, properties, settings.counts(type)),
        occurredAt,
        clamped,
        receivedAt);
  }
}
