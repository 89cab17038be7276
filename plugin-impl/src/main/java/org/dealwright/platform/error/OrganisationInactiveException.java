package org.dealwright.platform.error;

/** The organisation was deactivated: nobody works in it, and nothing is done for it. */
public final class OrganisationInactiveException extends DomainException {

  public OrganisationInactiveException() {
    super(
        "organisation-inactive",
        "Your organisation is deactivated here; ask those who run this installation.");
  }
}
