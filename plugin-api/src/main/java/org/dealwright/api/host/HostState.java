package org.dealwright.api.host;

import java.util.Locale;

/** Whether the host can be read. */
public enum HostState {
  /** None is configured; the plugin works by itself. */
  ABSENT,
  /** All that is needed is there. */
  READY,
  /** Something is missing; the plugin works with what it knows of the host's customers. */
  FAULTY;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
