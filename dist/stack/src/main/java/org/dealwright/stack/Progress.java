package org.dealwright.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells a person what happens, that it still happens, and how long it took. */
public final class Progress {

  private static final Duration REMINDER = Duration.ofSeconds(30);
  private static final ScheduledExecutorService REMINDERS =
      Executors.newSingleThreadScheduledExecutor(Progress::daemon);

  private final Consumer<String> out;
  private final Duration reminder;

  Progress(Consumer<String> out, Duration reminder) {
    this.out = out;
    this.reminder = reminder;
  }

  public static Progress printing(PrintStream stream) {
    return new Progress(stream::println, REMINDER);
  }

  public static Progress silent() {
    return new Progress(line -> {}, REMINDER);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "Progress");
    thread.setDaemon(true);
    return thread;
  }

  public void say(String line) {
    out.accept(line);
  }

  /**
   * Runs one step; an exception that is not a {@link StackException} becomes one named after it.
   */
  public <T> T step(String name, Callable<T> work) {
    long begin = System.nanoTime();
    out.accept(name + " ...");
    ScheduledFuture<?> reminders = remind(name, begin);
    try {
      T result = work.call();
      out.accept(name + ": done in " + secondsSince(begin));
      return result;
    } catch (StackException alreadyPlain) {
      throw alreadyPlain;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StackException(name + " was interrupted", interrupted);
    } catch (Exception failure) {
      throw new StackException(name + " failed: " + failure.getMessage(), failure);
    } finally {
      reminders.cancel(false);
    }
  }

  private ScheduledFuture<?> remind(String name, long begin) {
    return REMINDERS.scheduleAtFixedRate(
        () -> out.accept(name + ": not done yet after " + secondsSince(begin)),
        reminder.toMillis(),
        reminder.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private static String secondsSince(long begin) {
    Duration duration = Duration.ofNanos(System.nanoTime() - begin);
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
