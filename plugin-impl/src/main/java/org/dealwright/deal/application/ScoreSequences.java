package org.dealwright.deal.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.deal.domain.ThresholdTrial.Seen;
import org.jspecify.annotations.Nullable;

/** The scores that leads had, and where their deals then stood. */
public interface ScoreSequences {

  /**
   * A lead's scores in a period.
   *
   * @param name a person or a company
   * @param before the last one before the period; null where there was none
   */
  record Sequence(UUID leadId, @Nullable String name, @Nullable Seen before, List<Seen> scores) {}

  /** A deal of a lead came to a stage. */
  record Arrival(UUID dealId, UUID stageId, Instant at) {}

  /** A period; the end is exclusive. */
  record Period(Instant from, Instant until) {}

  /**
   * The next leads, in order of their ids, that had such a score or a higher one in the period.
   *
   * @param after exclusive; null for the first
   */
  List<Sequence> next(Period period, int points, @Nullable UUID after, int limit);

  /** By lead: how deals went through a pipeline until the period's end, in order of time. */
  Map<UUID, List<Arrival>> arrivals(UUID pipelineId, List<UUID> leadIds, Instant until);
}
