package org.dealwright.lead.domain;

import java.util.Locale;

/** By which door a lead came in. */
public enum Origin {
  API,
  CAPTURE,
  IMPORT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
