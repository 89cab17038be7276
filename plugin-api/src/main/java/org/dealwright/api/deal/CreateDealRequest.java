package org.dealwright.api.deal;

import java.time.LocalDate;
import java.util.UUID;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * A new deal; it needs a lead, a customer, or both.
 *
 * @param title a name of its own; without one it is shown by its lead's or customer's
 * @param value the lead's estimate where it is not given
 * @param owner subject of a user; the lead's where it is not given, else the caller
 * @param pipelineId the default one where it is not given
 * @param stageId an open stage of the pipeline; its first one where it is not given
 * @param reason why it begins at a stage whose score threshold the lead does not reach
 */
public record CreateDealRequest(
    @Nullable String title,
    @Nullable UUID leadId,
    @Nullable UUID customerId,
    @Nullable Money value,
    @Nullable String owner,
    @Nullable LocalDate expectedCloseDate,
    @Nullable UUID pipelineId,
    @Nullable UUID stageId,
    @Nullable String reason) {}
