package org.dealwright.api.scoring;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Begins a draft with one of these.
 *
 * @param preset key of a model that the product brings
 * @param modelId a published version
 * @param document a model of one's own as JSON
 */
public record DraftRequest(
    @Nullable String preset, @Nullable UUID modelId, @Nullable Map<String, Object> document) {}
