package org.dealwright.scoring.domain;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.Page;
import org.dealwright.api.scoring.HeldMoveView;
import org.jspecify.annotations.Nullable;

/**
 * Moves of deals that did not happen, because a change of the model or an import, and not the lead,
 * made the score.
 */
public interface HeldMoves {

  /**
   * A lead's first score by another model than before, or of an import.
   *
   * @param changeId the model, or the import
   */
  record Crossed(UUID leadId, UUID changeId, int points) {}

  /**
   * Notes which of the leads would have moved; to be called before the thresholds' flags are set.
   */
  void note(List<Crossed> leads);

  /** By lead, of the last change to a model, or of an import. */
  Page<HeldMoveView> of(UUID changeId, @Nullable String cursor, int limit);

  /** The same, all of them. */
  void each(UUID changeId, Consumer<HeldMoveView> consumer);

  /** Forgets the lists of earlier changes of models. */
  void forget();
}
