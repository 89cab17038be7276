package org.dealwright.platform.rest;

import org.dealwright.platform.error.ValidationException;

/** How many records a client may ask for at once. */
public final class Limits {

  private Limits() {}

  /**
   * Returns the limit.
   *
   * @throws ValidationException if it is not from 1 to the maximum
   */
  public static int checked(String parameter, int limit, int maximum) {
    if (limit < 1 || limit > maximum) {
      throw new ValidationException(parameter, "From 1 to " + maximum + ".");
    }
    return limit;
  }
}
