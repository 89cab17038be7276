package org.dealwright.api.signal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a lead did. A score cannot be sent: it is computed.
 *
 * @param eventId the sender's own id of the event, 1 to 200 characters; the same id counts once
 * @param occurredAt UTC; one in the future counts as now, one older than 400 days is refused
 * @param properties what the type may have; all of them may be left out
 */
public record SignalRequest(
    @Nullable String eventId,
    @Nullable SignalType type,
    @Nullable LeadReference lead,
    @Nullable Instant occurredAt,
    @Nullable Map<String, Object> properties) {}
