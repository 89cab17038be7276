package org.dealwright.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Remembers in the demo's directory when loading began and whether it was completed: one that was
 * interrupted goes on with the same time, and so with the same leads.
 */
final class LoadMark {

  private final Path begun;
  private final Path complete;

  LoadMark(Path home) {
    begun = home.resolve("data-begun.txt");
    complete = home.resolve("data-complete.txt");
  }

  boolean isComplete() {
    return Files.exists(complete);
  }

  Instant begun(Instant now) {
    try {
      if (!Files.exists(begun)) {
        Files.writeString(begun, now.toString());
      }
      return Instant.parse(Files.readString(begun).strip());
    } catch (IOException failure) {
      throw unusable(failure);
    }
  }

  void complete() {
    try {
      Files.writeString(complete, "The demo's data is loaded.\n");
    } catch (IOException failure) {
      throw unusable(failure);
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(complete);
      Files.deleteIfExists(begun);
    } catch (IOException failure) {
      throw unusable(failure);
    }
  }

  private DemoException unusable(IOException failure) {
    return new DemoException("The demo's directory cannot be written: " + begun, failure);
  }
}
