package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * What became of a deal: {@code deal.created}, {@code deal.won}, {@code deal.lost}, {@code
 * deal.reopened}, {@code deal.deleted} or {@code deal.restored}. The first four come beside the
 * {@code deal.stage_advanced} that brought it there.
 *
 * @param leadId null for a deal with a customer alone
 * @param stageId where the deal stands then
 * @param actor who did it
 * @param at UTC
 */
public record DealChangedEvent(
    UUID dealId,
    @Nullable UUID leadId,
    UUID pipelineId,
    UUID stageId,
    ActorKind actor,
    Instant at) {

  public static final String CREATED = "deal.created";
  public static final String WON = "deal.won";
  public static final String LOST = "deal.lost";
  public static final String REOPENED = "deal.reopened";
  public static final String DELETED = "deal.deleted";
  public static final String RESTORED = "deal.restored";
}
