package org.dealwright.api.signal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A signal as it is kept.
 *
 * @param occurredAt UTC; where it was dated in the future, when it was received
 * @param receivedAt UTC
 * @param clamped whether it was dated in the future
 */
public record SignalView(
    UUID id,
    String eventId,
    SignalType type,
    Instant occurredAt,
    Instant receivedAt,
    boolean clamped,
    SignalTrust trust,
    Map<String, Object> properties) {}
