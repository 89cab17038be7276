package org.dealwright.api.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How deals went through a pipeline.
 *
 * @param from start of the window, UTC
 * @param until end of the window, UTC, exclusive
 * @param stages in order of position
 */
public record PipelineStatistics(
    UUID pipelineId, Instant from, Instant until, List<StageStatistics> stages) {}
