package org.dealwright.platform.error;

/** A change must say which version it is based on. */
public final class PreconditionRequiredException extends DomainException {

  public PreconditionRequiredException() {
    super(
        "precondition-required",
        "Send the ETag of the record that you read in the header If-Match.");
  }
}
