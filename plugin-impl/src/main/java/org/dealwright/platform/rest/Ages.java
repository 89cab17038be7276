package org.dealwright.platform.rest;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads how old something must be at least. */
public final class Ages {

  private Ages() {}

  /** The earlier of a time and of what lies so long before now; null where neither is given. */
  public static @Nullable Instant until(
      @Nullable Instant time, @Nullable Duration olderThan, Instant now) {
    if (olderThan == null) {
      return time;
    }
    Instant limit = now.minus(olderThan);
    return time == null || limit.isBefore(time) ? limit : time;
  }
}
