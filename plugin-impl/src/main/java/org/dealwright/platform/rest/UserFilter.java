package org.dealwright.platform.rest;

import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Reads the query parameters that narrow a list to one user's records. */
public final class UserFilter {

  /** Stands for records that are nobody's. */
  public static final String NOBODY = "";

  private UserFilter() {}

  /**
   * Whose records are meant.
   *
   * @param value a user's id, {@code me}, or {@code nobody}
   * @return a user's id, or {@link #NOBODY}; null for everybody's
   */
  public static @Nullable String of(String parameter, @Nullable String value, Caller caller) {
    String given = Names.given(parameter, value);
    if ("me".equals(given)) {
      return caller.identity().map(Caller.Identity::subject).orElse(given);
    }
    return "nobody".equals(given) ? NOBODY : given;
  }
}
