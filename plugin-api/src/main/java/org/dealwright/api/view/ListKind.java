package org.dealwright.api.view;

import java.util.Locale;

/** The lists that views are made of. */
public enum ListKind {
  LEADS,
  DEALS;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
