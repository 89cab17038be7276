package org.dealwright.platform.error;

import java.util.Map;

/** The record is in a state that does not allow the request. */
public final class ConflictException extends DomainException {

  private final transient Map<String, Object> details;

  public ConflictException(String code, String message) {
    this(code, message, Map.of());
  }

  /** With what stands in the way, by the names that it has in the answer. */
  public ConflictException(String code, String message, Map<String, Object> details) {
    super(code, message);
    this.details = Map.copyOf(details);
  }

  @Override
  public Map<String, Object> details() {
    return details;
  }
}
