package org.dealwright.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * {@code deal.stage_blocked}: a lead's score would have brought its deal to a stage, but the stage
 * where it stands asks for fields that are not filled. Somebody should fill them and move it.
 *
 * @param score points of the lead, 0 to 100
 * @param missingFields for instance {@code deal.value} or {@code lead.phone}
 * @param at UTC
 */
public record DealStageBlockedEvent(
    UUID dealId,
    UUID leadId,
    UUID pipelineId,
    UUID stageId,
    UUID targetStageId,
    int score,
    List<String> missingFields,
    Instant at) {

  public static final String TYPE = "deal.stage_blocked";
}
