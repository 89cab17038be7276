package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Slice;
import org.jspecify.annotations.Nullable;

/** The scores that were kept; rows are read, never changed. */
public interface ScoreHistory {

  /** Whether the organisation sees such a lead. */
  boolean hasLead(UUID leadId);

  Optional<StoredScore> latest(UUID leadId);

  /** When a run last computed the lead's score, whether it became another one or not. */
  Optional<Instant> lastRun(UUID leadId);

  /** A lead's scores, the newest first. */
  Slice<StoredScore> of(UUID leadId, int limit, @Nullable String cursor);

  /** Any leads' scores, by lead and time. */
  Slice<StoredScore> find(Range range, int limit, @Nullable String cursor);

  /**
   * Which rows.
   *
   * @param scoreId null for any
   * @param leadId null for any
   * @param from inclusive; null for any
   * @param until exclusive; null for any
   */
  record Range(
      @Nullable UUID scoreId,
      @Nullable UUID leadId,
      @Nullable Instant from,
      @Nullable Instant until) {}
}
