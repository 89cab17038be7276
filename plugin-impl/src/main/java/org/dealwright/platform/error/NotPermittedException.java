package org.dealwright.platform.error;

/** The caller is known but may not do this. */
public final class NotPermittedException extends DomainException {

  public NotPermittedException(String message) {
    super("not-permitted", message);
  }
}
