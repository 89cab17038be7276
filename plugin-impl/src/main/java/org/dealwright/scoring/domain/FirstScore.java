package org.dealwright.scoring.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first score of a new lead, with what its state begins with besides.
 *
 * @param lastEvent the number of the last event that is told of the lead
 * @param begins null where it has no deal yet
 */
public record FirstScore(ScoreRow row, int lastEvent, @Nullable Begins begins) {

  /** The deal that the lead has from the beginning, and the stage where it stands. */
  public record Begins(UUID dealId, UUID stageId) {}
}
