package org.dealwright.api.tracking;

import java.time.Instant;

/**
 * What a browser sends with each event.
 *
 * @param token opaque, signed
 * @param expiresAt until when events are taken with it, UTC
 */
public record VisitorToken(String token, Instant expiresAt) {}
