package org.dealwright.api.host;

import java.util.Locale;
import org.dealwright.api.signal.SignalType;

/** What a host may know that its customers did. */
public enum HostSignalKind {
  /** Used what they bought; counts as {@code product_usage}. */
  USAGE(SignalType.PRODUCT_USAGE),
  /** Asked for support; counts as {@code support_interaction}. */
  TICKETS(SignalType.SUPPORT_INTERACTION);

  private final SignalType type;

  HostSignalKind(SignalType type) {
    this.type = type;
  }

  /** What it is as a signal of a lead. */
  public SignalType type() {
    return type;
  }

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
