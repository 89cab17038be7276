package org.dealwright.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Tells a person what happens and how long it took. */
public final class Progress {

  private final Consumer<String> out;

  private Progress(Consumer<String> out) {
    this.out = out;
  }

  public static Progress printing(PrintStream stream) {
    return new Progress(stream::println);
  }

  public static Progress silent() {
    return new Progress(line -> {});
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
    try {
      T result = work.call();
      out.accept(name + ": done in " + seconds(Duration.ofNanos(System.nanoTime() - begin)));
      return result;
    } catch (StackException alreadyPlain) {
      throw alreadyPlain;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StackException(name + " was interrupted", interrupted);
    } catch (Exception failure) {
      throw new StackException(name + " failed: " + failure.getMessage(), failure);
    }
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
