package org.dealwright.api.tracking;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a visitor did. A score cannot be sent: it is computed.
 *
 * @param eventId the browser's own id of the event, 1 to 100 characters; the same id counts once
 * @param type a standard name such as {@code lead_page_view}, or one that the organisation maps
 * @param occurredAt UTC; null for now, one in the future counts as now
 * @param properties what the type may have; all of them may be left out
 */
public record TrackedEvent(
    @Nullable String eventId,
    @Nullable String type,
    @Nullable Instant occurredAt,
    @Nullable Map<String, Object> properties) {}
