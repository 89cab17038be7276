package org.dealwright.api.customfield;

import java.util.Locale;

/** What the values of a custom field are like in JSON. */
public enum CustomFieldType {
  /** A string of at most 4,000 characters. */
  TEXT,
  /** A number. */
  NUMBER,
  /** True or false. */
  BOOLEAN,
  /** A string that is a day, {@code 2026-11-21}. */
  DATE,
  /** A string that is a moment with its offset, {@code 2026-11-21T09:30:00Z}. */
  TIME,
  /** A string that is one of the field's choices. */
  CHOICE;

  /** The name on the wire: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
