package org.dealwright.stack;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends one process: asks first, then insists. */
final class Ending {

  private Ending() {}

  static void of(ProcessHandle process, Duration patience) {
    process.destroy();
    if (!isGoneWithin(process, patience)) {
      process.destroyForcibly();
      isGoneWithin(process, patience);
    }
  }

  /** Ends it unasked, as a crash would (SIGKILL). */
  static void atOnce(ProcessHandle process, Duration patience) {
    process.destroyForcibly();
    isGoneWithin(process, patience);
  }

  private static boolean isGoneWithin(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException stillThere) {
      return false;
    } catch (ExecutionException unknown) {
      return !process.isAlive();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
