package org.dealwright.stack;

import org.jspecify.annotations.Nullable;

/** Says in words for a person why a part of the stack could not be prepared, started or stopped. */
public final class StackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StackException(String message) {
    super(message);
  }

  public StackException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
