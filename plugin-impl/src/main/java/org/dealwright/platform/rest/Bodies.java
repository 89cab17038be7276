package org.dealwright.platform.rest;

import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** A body that must be there. */
public final class Bodies {

  private Bodies() {}

  /**
   * Returns the body.
   *
   * @throws ValidationException if the request had none, or the JSON value null
   */
  public static <T> T required(@Nullable T body) {
    if (body == null) {
      throw new ValidationException("", "The request needs a body.");
    }
    return body;
  }
}
