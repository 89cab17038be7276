package org.dealwright.scoring.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.scoring.HeldMoveView;

/** Moves of deals that did not happen, because another model and not the lead made the score. */
public interface HeldMoves {

  /** A lead's first score by another model than before. */
  record Crossed(UUID leadId, UUID modelId, int points) {}

  /**
   * Notes which of the leads would have moved; to be called before the thresholds' flags are set.
   */
  void note(List<Crossed> leads);

  /** By lead, of the last change to this model. */
  Page<HeldMoveView> ofModel(UUID modelId, Optional<UUID> after, int limit);

  /** Forgets the lists of earlier changes. */
  void forget();
}
