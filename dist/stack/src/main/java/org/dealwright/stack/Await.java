package org.dealwright.stack;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition, never longer than its limit. */
final class Await {

  private static final Duration PAUSE = Duration.ofMillis(100);

  private Await() {}

  /** Returns whether the condition became true in time. */
  static boolean until(BooleanSupplier condition, Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() >= end) {
        return false;
      }
      Thread.sleep(PAUSE.toMillis());
    }
    return true;
  }
}
