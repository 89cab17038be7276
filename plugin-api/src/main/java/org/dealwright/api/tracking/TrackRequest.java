package org.dealwright.api.tracking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor did.
 *
 * @param token the visitor's
 * @param events 1 to 50
 */
public record TrackRequest(@Nullable String token, @Nullable List<TrackedEvent> events) {}
