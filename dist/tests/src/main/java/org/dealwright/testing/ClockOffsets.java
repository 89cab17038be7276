package org.dealwright.testing;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How far each organisation's clock is ahead; background tasks go by it like requests. */
final class ClockOffsets {

  private static final Map<UUID, Duration> OFFSETS = new ConcurrentHashMap<>();

  private ClockOffsets() {}

  static Duration of(UUID organisation) {
    return OFFSETS.getOrDefault(organisation, Duration.ZERO);
  }

  static void set(UUID organisation, Duration offset) {
    OFFSETS.put(organisation, offset);
  }
}
