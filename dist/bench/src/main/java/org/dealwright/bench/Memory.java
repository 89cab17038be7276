package org.dealwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process holds in memory. */
final class Memory {

  private Memory() {}

  /** The largest resident size so far, as Linux tells it; elsewhere nothing is known. */
  static String of(long pid) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.isReadable(status)) {
      return "not known on this system";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .map(line -> line.substring("VmHWM:".length()).strip() + " at the most")
        .orElse("not known on this system");
  }
}
