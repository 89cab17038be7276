package org.dealwright.deal.application;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.pipeline.StageStatistics.Stay;
import org.jspecify.annotations.Nullable;

/** Counts how deals went through the stages of a pipeline. */
public interface StageFlow {

  /**
   * What became of the deals that entered a stage.
   *
   * @param advanced reached a later stage since: an open one behind it, or won
   * @param undecided neither that, nor lost
   * @param won by now
   * @param lost by now
   */
  record Fate(int entered, int advanced, int undecided, int won, int lost) {}

  /** A stretch of time; the end is exclusive. */
  record Between(Instant from, Instant until) {}

  /**
   * Whose deals.
   *
   * @param owner subject of the user who owns them; null for everybody's
   */
  record Which(UUID pipelineId, @Nullable String owner) {}

  /** By stage, for deals that entered it in the window; a stage that none entered is not in it. */
  Map<UUID, Fate> fates(Which which, Between window);

  /** By stage, for deals that left it in the window. */
  Map<UUID, Stay> stays(Which which, Between window);
}
