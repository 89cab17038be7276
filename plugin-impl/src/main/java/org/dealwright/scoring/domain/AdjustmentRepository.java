package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where users' adjustments of scores are kept. */
public interface AdjustmentRepository {

  /** Locks a lead; false where the organisation sees no such lead. */
  boolean lock(UUID leadId);

  Optional<Adjustment> inForce(UUID leadId, Instant now);

  /** The number that the lead's next adjustment will have. */
  int next(UUID leadId);

  void add(Adjustment adjustment);

  void withdraw(Adjustment adjustment, Instant now);
}
