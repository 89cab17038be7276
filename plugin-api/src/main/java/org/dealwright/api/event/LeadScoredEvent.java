package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.scoring.ScoreBand;
import org.jspecify.annotations.Nullable;

/**
 * {@code lead.scored}: a lead's points changed.
 *
 * @param points 0 to 100
 * @param previousPoints null at the first score
 * @param at UTC
 */
public record LeadScoredEvent(
    UUID leadId,
    int points,
    @Nullable Integer previousPoints,
    ScoreBand band,
    String modelKey,
    int modelVersion,
    String cause,
    Instant at) {

  public static final String TYPE = "lead.scored";
}
