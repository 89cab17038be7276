package org.dealwright.analytics.application;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.analytics.SlaPeriod;
import org.jspecify.annotations.Nullable;

/** Reads how leads were answered. */
public interface SlaFiguresQuery {

  /**
   * Which leads: those that were to be answered in a period.
   *
   * @param from inclusive
   * @param until exclusive
   * @param pipelineId with the deal that they show in this pipeline; null for all leads
   * @param owner assigned to this user; empty for nobody's; null for all
   */
  record Which(Instant from, Instant until, @Nullable UUID pipelineId, @Nullable String owner) {}

  SlaPeriod period(Which which, Instant now);
}
