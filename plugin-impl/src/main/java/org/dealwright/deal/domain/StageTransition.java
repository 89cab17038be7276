package org.dealwright.deal.domain;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One move of a deal, kept for good.
 *
 * @param sequence from 1, without gaps
 * @param from null for the first stage
 */
public record StageTransition(
    UUID dealId, int sequence, @Nullable From from, UUID toStageId, Instant at, Why why) {

  /** The stage that the deal leaves, and since when it was there. */
  public record From(UUID stageId, Instant since) {}

  /**
   * Who moved the deal and for what reason.
   *
   * @param score points of the lead that caused an automatic move
   */
  public record Why(Actor actor, @Nullable String reason, @Nullable Integer score) {}

  /** Null for the first stage. */
  public @Nullable UUID fromStageId() {
    return from == null ? null : from.stageId();
  }
}
