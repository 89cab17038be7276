package org.dealwright.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The request under way: its id, which is also in the log, and its path. */
@RequestScoped
public class CurrentRequest {

  private @Nullable String id;
  private @Nullable String path;
  private long startedNanos;

  void begin(String id, String path, long nanos) {
    this.id = id;
    this.path = path;
    this.startedNanos = nanos;
  }

  public @Nullable String id() {
    return id;
  }

  public @Nullable String path() {
    return path;
  }

  long startedNanos() {
    return startedNanos;
  }
}
