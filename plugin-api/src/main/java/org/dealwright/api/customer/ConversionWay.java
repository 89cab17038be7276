package org.dealwright.api.customer;

import java.util.Locale;

/** How the customer of a converted lead was found. */
public enum ConversionWay {
  /** A user chose it. */
  CHOSEN,
  /** It was the only one that surely matches. */
  MATCHED,
  /** It was made in the host. */
  CREATED;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
