package org.dealwright.api.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.activity.NextActivityView;
import org.dealwright.api.customer.CustomerRef;
import org.dealwright.api.pipeline.StageRef;
import org.dealwright.api.sla.SlaState;
import org.jspecify.annotations.Nullable;

/**
 * A deal with its history.
 *
 * @param title its own, else its lead's company or name, else its customer's name
 * @param titleIsOwn whether the title was given to the deal itself
 * @param owner subject of the user in the identity provider
 * @param createdAt UTC
 * @param updatedAt UTC
 * @param enteredStageAt UTC
 * @param velocityDays whole days in the present stage; of a closed deal, in the one before
 * @param expectedCloseDate in the organisation's zone
 * @param closedAt UTC; null while the deal is open
 * @param version to be sent as {@code If-Match}
 * @param stageHistory oldest first
 * @param slaState whether it has been in its stage for too long; null where the stage has no limit,
 *     where the deal is closed, and where it was imported into the stage
 * @param slaDueAt by when it is to have left its stage, UTC; null where it has no state
 * @param convertedValue the value in the reporting currency: by the latest exchange rate while the
 *     deal is open, by that of the day when it was closed from then on; null without a value or
 *     rate
 * @param weightedValue that value times the probability of the stage, rounded half to even
 * @param customer of the host; null where the deal is linked to none
 * @param nextActivity null where nothing is planned, and where the deal is closed
 */
public record DealView(
    UUID id,
    String title,
    boolean titleIsOwn,
    UUID pipelineId,
    StageRef stage,
    DealStatus status,
    @Nullable UUID leadId,
    @Nullable UUID customerId,
    @Nullable Money value,
    @Nullable String owner,
    Instant createdAt,
    Instant updatedAt,
    Instant enteredStageAt,
    int velocityDays,
    @Nullable LocalDate expectedCloseDate,
    @Nullable Instant closedAt,
    @Nullable String closeReason,
    int version,
    List<StageTransitionView> stageHistory,
    @Nullable SlaState slaState,
    @Nullable Instant slaDueAt,
    @Nullable ConvertedMoney convertedValue,
    @Nullable Money weightedValue,
    @Nullable CustomerRef customer,
    @Nullable NextActivityView nextActivity) {}
