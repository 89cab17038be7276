package org.dealwright.api.scoring;

import java.util.UUID;
import org.dealwright.api.pipeline.StageRef;

/**
 * A lead whose new score reaches a stage's threshold, but whose deal was not moved, because another
 * model or an import, and not the lead, made the score.
 *
 * @param displayName the person's name, else the company, else the address
 * @param stage to which the deal would have moved, or in which it would have been made
 * @param points the new score
 * @param pipelineId of the stage
 */
public record HeldMoveView(
    UUID leadId, String displayName, StageRef stage, int points, UUID pipelineId) {}
