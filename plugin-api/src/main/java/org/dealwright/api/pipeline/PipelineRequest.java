package org.dealwright.api.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * What a pipeline shall be like after a change.
 *
 * @param position order among the organisation's pipelines, from 0
 * @param isDefault true makes it the one that new deals go to; another one must take its place
 *     before it can be false
 */
public record PipelineRequest(
    @Nullable String name, @Nullable Integer position, @Nullable Boolean isDefault) {}
