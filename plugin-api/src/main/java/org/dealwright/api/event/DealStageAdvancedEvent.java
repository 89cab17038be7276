package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code deal.stage_advanced}: a deal entered a stage, its first one included.
 *
 * @param fromStageId null where the deal is new
 * @param score points of the lead that caused an automatic move
 * @param at UTC
 */
public record DealStageAdvancedEvent(
    UUID dealId,
    @Nullable UUID leadId,
    UUID pipelineId,
    @Nullable UUID fromStageId,
    UUID toStageId,
    ActorKind actor,
    @Nullable Integer score,
    Instant at) {

  public static final String TYPE = "deal.stage_advanced";
}
