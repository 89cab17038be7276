package org.dealwright.api.signal;

import java.util.Locale;

/** What became of a signal that was sent. */
public enum SignalState {
  /** It is kept and counts. */
  ACCEPTED,
  /** Its event id was taken before; nothing was changed. */
  DUPLICATE,
  /** It cannot be taken; nothing was changed. */
  REFUSED;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
