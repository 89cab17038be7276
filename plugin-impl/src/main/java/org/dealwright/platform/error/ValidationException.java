package org.dealwright.platform.error;

import java.util.List;

/** The request names values that cannot be taken; each of them is listed. */
public final class ValidationException extends DomainException {

  private final List<FieldError> errors;

  public ValidationException(List<FieldError> errors) {
    super("validation-failed", "The request has values that cannot be taken.");
    this.errors = List.copyOf(errors);
  }

  public ValidationException(String pointer, String detail) {
    this(List.of(new FieldError(pointer, detail)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}
