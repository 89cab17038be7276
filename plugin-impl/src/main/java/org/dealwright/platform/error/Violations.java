package org.dealwright.platform.error;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a request, so that the client hears of all of it at once. */
public final class Violations {

  private final List<FieldError> errors = new ArrayList<>();

  public void add(String pointer, String detail) {
    errors.add(new FieldError(pointer, detail));
  }

  /** Adds the error unless the condition holds. */
  public void check(boolean condition, String pointer, String detail) {
    if (!condition) {
      add(pointer, detail);
    }
  }

  public List<FieldError> list() {
    return List.copyOf(errors);
  }

  public void throwIfAny() {
    if (!errors.isEmpty()) {
      throw new ValidationException(errors);
    }
  }
}
