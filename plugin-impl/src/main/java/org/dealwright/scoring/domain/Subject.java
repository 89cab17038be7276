package org.dealwright.scoring.domain;

import java.util.UUID;
import org.dealwright.api.scoring.ScoreBand;
import org.dealwright.scoring.model.Features;
import org.jspecify.annotations.Nullable;

/**
 * A lead to be scored: what is known of it, and the score it has.
 *
 * @param current null before the first score
 */
public record Subject(UUID leadId, Features features, @Nullable Current current) {

  /** The score that a lead has; the same model and inputs give the same score again. */
  public record Current(int points, ScoreBand band, UUID modelId, String inputHash) {}
}
