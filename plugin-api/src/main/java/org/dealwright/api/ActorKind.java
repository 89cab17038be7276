package org.dealwright.api;

import java.util.Locale;

/** Who or what can change a record. */
public enum ActorKind {
  USER,
  AUTOMATION,
  IMPORT,
  SYSTEM,
  VISITOR,
  SERVICE;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
