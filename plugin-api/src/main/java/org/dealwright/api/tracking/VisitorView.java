package org.dealwright.api.tracking;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser that a lead used.
 *
 * @param firstSeenAt UTC
 * @param lastSeenAt UTC
 * @param knownSince when it was found to be the lead's, UTC
 * @param firstTouch where the visitor came from at first
 * @param lastTouch where the visitor came from last
 */
public record VisitorView(
    UUID id,
    Instant firstSeenAt,
    Instant lastSeenAt,
    Instant knownSince,
    Touch firstTouch,
    Touch lastTouch) {}
