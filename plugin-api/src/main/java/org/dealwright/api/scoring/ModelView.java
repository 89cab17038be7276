package org.dealwright.api.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a model, whole.
 *
 * @param key names the model over its versions
 * @param version from 1
 * @param publishedAt UTC
 * @param publishedBy name of the user; null where the product brought it
 * @param scopes which leads it scores now; empty where it scores none
 * @param document the model as JSON, as the schema of models describes it
 */
public record ModelView(
    UUID id,
    String key,
    int version,
    String name,
    Instant publishedAt,
    @Nullable String publishedBy,
    List<ModelScope> scopes,
    Map<String, Object> document) {}
