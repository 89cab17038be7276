package org.dealwright.deal.domain;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One move of a deal, kept for good.
 *
 * @param sequence from 1, without gaps
 * @param fromStageId null for the first stage
 */
public record StageTransition(
    UUID dealId, int sequence, @Nullable UUID fromStageId, UUID toStageId, Instant at, Why why) {

  /**
   * Who moved the deal and for what reason.
   *
   * @param score points of the lead that caused an automatic move
   */
  public record Why(Actor actor, @Nullable String reason, @Nullable Integer score) {}
}
