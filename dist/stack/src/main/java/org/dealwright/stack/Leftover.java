package org.dealwright.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Ends what an earlier run of the same stack left behind when it was killed. */
final class Leftover {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Leftover() {}

  static Path pidFile(Path home) {
    return home.resolve("pid");
  }

  /**
   * Ends the process whose id is the first line of the file, but only when its command line names
   * our directory: the id may belong to a stranger by now.
   */
  static void end(Path pidFile, Path ours) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    recorded(pidFile).filter(process -> names(process, ours)).ifPresent(Leftover::end);
    Files.deleteIfExists(pidFile);
  }

  private static void end(ProcessHandle process) {
    Ending.of(process, PATIENCE);
  }

  private static Optional<ProcessHandle> recorded(Path pidFile) throws IOException {
    String firstLine = Files.readString(pidFile).lines().findFirst().orElse("").strip();
    return firstLine.matches("\\d{1,10}")
        ? ProcessHandle.of(Long.parseLong(firstLine))
        : Optional.empty();
  }

  private static boolean names(ProcessHandle process, Path ours) {
    return process.info().commandLine().orElse("").contains(ours.toString());
  }
}
