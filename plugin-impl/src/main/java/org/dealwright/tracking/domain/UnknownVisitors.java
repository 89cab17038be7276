package org.dealwright.tracking.domain;

import java.time.Instant;

/** Visitors of all organisations of whom nobody knows who they are. */
public interface UnknownVisitors {

  /** Deletes some that were not seen since a moment, with all that is held of them; how many. */
  int forget(Instant before, int limit);
}
