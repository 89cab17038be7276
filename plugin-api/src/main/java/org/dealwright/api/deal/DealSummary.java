package org.dealwright.api.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.pipeline.StageRef;
import org.dealwright.api.sla.SlaState;
import org.jspecify.annotations.Nullable;

/**
 * A deal in a list; what each field means stands at {@link DealView}.
 *
 * @param leadName null where there is no lead, or where it has no name
 */
public record DealSummary(
    UUID id,
    String title,
    boolean titleIsOwn,
    UUID pipelineId,
    StageRef stage,
    DealStatus status,
    @Nullable UUID leadId,
    @Nullable String leadName,
    @Nullable UUID customerId,
    @Nullable Money value,
    @Nullable String owner,
    Instant createdAt,
    Instant updatedAt,
    Instant enteredStageAt,
    @Nullable LocalDate expectedCloseDate,
    @Nullable Instant closedAt,
    @Nullable String closeReason,
    int version,
    @Nullable SlaState slaState,
    @Nullable Instant slaDueAt) {}
