package org.dealwright.api.audit;

import java.util.Locale;

/** How the chain of the audit log can be broken. */
public enum AuditFault {
  /** An entry was taken out. */
  MISSING,
  /** An entry, or the order of entries, was changed. */
  CHANGED,
  /** What an entry says of values, names or addresses was changed. */
  VALUES_CHANGED,
  /** The last entries were taken off. */
  CUT_OFF,
  /** The entry was sealed with a key that is not configured here. */
  UNKNOWN_KEY;

  /** The name on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
