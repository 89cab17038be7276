package org.dealwright.deal.application;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** How long deals stayed in the stages of a pipeline, on average over those that left. */
public interface StageDurations {

  /** By stage; a stage that no deal has left is not in it. The answer may be a minute old. */
  Map<UUID, Duration> averages(UUID pipelineId);
}
