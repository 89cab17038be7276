package org.dealwright.api.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.customer.CustomerRef;
import org.dealwright.api.pipeline.StageRef;
import org.dealwright.api.sla.SlaState;
import org.jspecify.annotations.Nullable;

/**
 * A deal in a list; what each field means stands at {@link DealView}.
 *
 * @param leadName null where there is no lead, or where it has no name
 * @param customer of the host; null where the deal is linked to none
 * @param expanded the records that are named here; null where none was asked for
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
    @Nullable Instant slaDueAt,
    @Nullable ConvertedMoney convertedValue,
    @Nullable Money weightedValue,
    @Nullable CustomerRef customer,
    @Nullable DealExpansion expanded,
    int velocityDays) {

  /** The same with the records that it names. */
  public DealSummary with(DealExpansion expansion) {
    return new DealSummary(
        id,
        title,
        titleIsOwn,
        pipelineId,
        stage,
        status,
        leadId,
        leadName,
        customerId,
        value,
        owner,
        createdAt,
        updatedAt,
        enteredStageAt,
        expectedCloseDate,
        closedAt,
        closeReason,
        version,
        slaState,
        slaDueAt,
        convertedValue,
        weightedValue,
        customer,
        expansion,
        velocityDays);
  }
}
