package org.dealwright.api.scoring;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A model that is being worked on and scores no lead yet.
 *
 * @param key names the model over its versions
 * @param document the model as JSON; it is always one that could be published
 * @param createdAt UTC
 * @param updatedAt UTC
 * @param updatedBy name of the user who changed it last
 * @param version raised by each change
 */
public record DraftView(
    UUID id,
    String key,
    String name,
    Map<String, Object> document,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String updatedBy,
    int version) {}
