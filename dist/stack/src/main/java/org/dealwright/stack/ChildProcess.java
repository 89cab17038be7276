package org.dealwright.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program that we started, whose output goes to a log file and which we end again. */
final class ChildProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int TAIL = 4000;

  private final Process process;
  private final Path log;
  private final Path pidFile;

  private ChildProcess(Process process, Path log, Path pidFile) {
    this.process = process;
    this.log = log;
    this.pidFile = pidFile;
  }

  /** Starts it; {@code home} takes its log file and its pid. */
  static ChildProcess start(Path home, List<String> command, Map<String, String> environment)
      throws IOException {
    Files.createDirectories(home);
    Path log = home.resolve("console.log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile()).environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    Path pidFile = Leftover.pidFile(home);
    Files.writeString(pidFile, Long.toString(process.pid()));
    return new ChildProcess(process, log, pidFile);
  }

  /** Runs a program to its end and fails with its last output when it fails. */
  static void run(
      String name, Path home, List<String> command, Map<String, String> environment, Duration limit)
      throws IOException, InterruptedException {
    try (ChildProcess child = start(home, command, environment)) {
      if (!child.process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
        throw child.failure(name + " took longer than " + limit.toSeconds() + " s");
      }
      if (child.process.exitValue() != 0) {
        throw child.failure(name + " failed");
      }
    }
  }

  static String java() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  /** Waits until it is ready, and fails at once with its last output when it ended before. */
  void awaitReady(String name, BooleanSupplier ready, Duration limit) throws InterruptedException {
    boolean inTime = Await.until(() -> !process.isAlive() || ready.getAsBoolean(), limit);
    if (!process.isAlive()) {
      throw failure(name + " ended by itself");
    }
    if (!inTime) {
      throw failure(name + " was not ready after " + limit.toSeconds() + " s");
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  StackException failure(String message) {
    return new StackException(message + ". See " + log + ", which ends:\n" + tail());
  }

  private String tail() {
    try {
      String text = Files.readString(log, StandardCharsets.UTF_8);
      return text.substring(Math.max(0, text.length() - TAIL));
    } catch (IOException unreadable) {
      return "(not readable: " + unreadable.getMessage() + ")";
    }
  }

  /** Ends it unasked, as a crash would, and returns when it is gone. */
  void kill() {
    Ending.atOnce(process.toHandle(), PATIENCE);
  }

  /** Asks it to end, insists after a while, and returns only when it is gone. */
  @Override
  public void close() {
    Ending.of(process.toHandle(), PATIENCE);
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException kept) {
      throw new StackException("The note of a stopped process remains: " + pidFile, kept);
    }
  }
}
