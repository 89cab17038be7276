package org.dealwright.platform.error;

/** The record is in a state that does not allow the request. */
public final class ConflictException extends DomainException {

  public ConflictException(String code, String message) {
    super(code, message);
  }
}
