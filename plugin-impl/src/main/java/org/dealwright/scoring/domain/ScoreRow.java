package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.scoring.model.Score;
import org.dealwright.sla.domain.ResponseDue;
import org.jspecify.annotations.Nullable;

/**
 * A score to be kept for good.
 *
 * @param lastingHash of the inputs that time alone does not change
 * @param news whether others are told of it by an event
 * @param due by when the lead is to be answered, written beside the score; null where that stays
 */
public record ScoreRow(
    UUID leadId,
    Instant at,
    UUID modelId,
    Score score,
    String lastingHash,
    Cause cause,
    boolean news,
    @Nullable ResponseDue due) {}
