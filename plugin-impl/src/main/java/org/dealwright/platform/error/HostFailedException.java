package org.dealwright.platform.error;

/** The host platform cannot do now what the request needs of it. */
public final class HostFailedException extends DomainException {

  public HostFailedException() {
    super("host-unavailable", "The host cannot be asked now; try again later.");
  }
}
