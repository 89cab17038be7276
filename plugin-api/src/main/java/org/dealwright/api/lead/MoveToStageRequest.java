package org.dealwright.api.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves a lead's open deal, or a deal, to a stage of its pipeline.
 *
 * @param stageId the stage to move to
 * @param reason why; required for a stage of type lost, and to go forward to a stage whose score
 *     threshold the lead does not reach
 */
public record MoveToStageRequest(@Nullable UUID stageId, @Nullable String reason) {}
