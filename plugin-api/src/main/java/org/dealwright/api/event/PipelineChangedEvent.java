package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.ActorKind;

/**
 * {@code pipeline.changed}: a pipeline or its stages were added, changed or deleted.
 *
 * @param deleted whether the pipeline is gone
 * @param actor who did it
 * @param at UTC
 */
public record PipelineChangedEvent(UUID pipelineId, boolean deleted, ActorKind actor, Instant at) {

  public static final String TYPE = "pipeline.changed";
}
