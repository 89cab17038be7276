package org.dealwright.api.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new pipeline; the name is required.
 *
 * @param stages in this order; without any it gets those that each organisation begins with
 */
public record CreatePipelineRequest(@Nullable String name, @Nullable List<StageRequest> stages) {}
