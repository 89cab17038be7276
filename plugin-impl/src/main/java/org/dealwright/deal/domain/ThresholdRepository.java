package org.dealwright.deal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which stages' thresholds have fired for which leads and wait to be armed again. */
public interface ThresholdRepository {

  /** A lead's threshold at a stage. */
  record Flag(UUID leadId, UUID stageId) {}

  /** By lead and stage the disarmed thresholds of the leads, and since when they are. */
  Map<UUID, Map<UUID, Instant>> disarmed(List<UUID> leadIds);

  /** Those that are disarmed already are so from now on. */
  void disarm(List<Flag> flags, Instant now);

  /** The same of leads that are new, and have no flags. */
  void disarmNew(List<Flag> flags, Instant now);

  void arm(List<Flag> flags);
}
