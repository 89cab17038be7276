package org.dealwright.api.imports;

import java.util.Locale;

/** Where an import stands. */
public enum ImportState {
  UPLOADED,
  RUNNING,
  DONE,
  FAILED;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
