package org.dealwright.api.deal;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.api.activity.NextActivityView;
import org.dealwright.api.customer.CustomerRef;
import org.dealwright.api.scoring.ScoreSummary;
import org.dealwright.api.sla.SlaState;
import org.jspecify.annotations.Nullable;

/**
 * A deal as a card of the board.
 *
 * @param version to be sent as {@code If-Match} when the card is moved
 * @param owner subject of the user in the identity provider
 * @param ownerName null where the directory does not know the owner
 * @param enteredStageAt UTC
 * @param daysInStage whole days since then
 * @param slow whether the deal is in its stage longer than deals stay there on average, and longer
 *     than a day
 * @param slaState whether it has been in its stage for too long; null where the stage has no limit,
 *     where the deal is closed, and where it was imported into the stage
 * @param slaDueAt by when it is to have left its stage, UTC; null where it has no state
 * @param convertedValue the value as the column's sum has it; null where it is not in that sum
 * @param customer of the host; null where the deal is linked to none
 * @param nextActivity null where nothing is planned, and where the deal is closed
 */
public record CardView(
    UUID dealId,
    int version,
    String title,
    @Nullable UUID leadId,
    @Nullable String leadName,
    @Nullable String company,
    @Nullable Money value,
    @Nullable ScoreSummary score,
    @Nullable String owner,
    @Nullable String ownerName,
    UUID stageId,
    Instant enteredStageAt,
    int daysInStage,
    boolean slow,
    boolean closed,
    @Nullable SlaState slaState,
    @Nullable Instant slaDueAt,
    @Nullable ConvertedMoney convertedValue,
    @Nullable CustomerRef customer,
    @Nullable NextActivityView nextActivity) {}
