package org.dealwright.api.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.pipeline.StageRef;
import org.jspecify.annotations.Nullable;

/**
 * A deal with its history.
 *
 * @param owner subject of the user in the identity provider
 * @param enteredStageAt UTC
 * @param expectedCloseDate in the organisation's zone
 * @param closedAt UTC; null while the deal is open
 * @param version to be sent as {@code If-Match}
 * @param stageHistory oldest first
 */
public record DealView(
    UUID id,
    String title,
    UUID pipelineId,
    StageRef stage,
    DealStatus status,
    @Nullable UUID leadId,
    @Nullable Money value,
    @Nullable String owner,
    Instant enteredStageAt,
    @Nullable LocalDate expectedCloseDate,
    @Nullable Instant closedAt,
    @Nullable String closeReason,
    int version,
    List<StageTransitionView> stageHistory) {}
