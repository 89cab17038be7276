package org.dealwright.api.signal;

import java.util.Locale;

/** How far a signal can be believed. */
public enum SignalTrust {
  /** Anybody could have sent it, from a browser for instance. */
  PUBLIC,
  /** A system that signed in has sent it, or Dealwright has seen it itself. */
  SERVER;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
