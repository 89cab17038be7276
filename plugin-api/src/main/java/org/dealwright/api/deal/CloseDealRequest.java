package org.dealwright.api.deal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Wins, loses or reopens a deal.
 *
 * @param stageId which stage of that kind; the pipeline's first one where it is not given, or, to
 *     reopen, the one where the deal was closed
 * @param reason required to lose
 */
public record CloseDealRequest(@Nullable UUID stageId, @Nullable String reason) {}
