package org.dealwright.platform.error;

/** There is no such record in the caller's organisation; it may exist elsewhere. */
public final class NotFoundException extends DomainException {

  public NotFoundException(String what) {
    super("not-found", "There is no such " + what + ".");
  }
}
