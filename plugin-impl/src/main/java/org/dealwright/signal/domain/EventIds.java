package org.dealwright.signal.domain;

import java.time.Instant;

/** The event ids that were taken, of all organisations. */
public interface EventIds {

  /** Forgets some of those that were taken before a moment; returns how many. */
  int forget(Instant before, int limit);
}
