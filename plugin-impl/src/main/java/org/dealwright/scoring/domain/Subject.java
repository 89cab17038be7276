package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.scoring.model.Features;
import org.dealwright.sla.domain.ResponseDue;
import org.jspecify.annotations.Nullable;

/**
 * A lead to be scored: what is known of it, and the score it has.
 *
 * @param current null before the first score
 * @param unanswered by when somebody is to answer; null where nothing is due, or somebody has
 * @param stageId where the lead's deal is or was; null before its first one
 */
public record Subject(
    UUID leadId,
    Features features,
    @Nullable Current current,
    Instant createdAt,
    @Nullable ResponseDue unanswered,
    @Nullable UUID stageId) {

  /**
   * The score that a lead has.
   *
   * @param lastingHash of the inputs that time alone does not change
   * @param at when the lead got it
   */
  public record Current(
      int points,
      ScoreBand band,
      UUID modelId,
      double coverage,
      List<Integer> contributions,
      String lastingHash,
      Instant at) {}
}
