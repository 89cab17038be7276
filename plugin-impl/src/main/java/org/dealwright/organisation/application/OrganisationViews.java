package org.dealwright.organisation.application;

import org.dealwright.api.organisation.OrganisationView;
import org.dealwright.platform.identity.Organisation;

/** Organisations as the API shows them. */
public final class OrganisationViews {

  private OrganisationViews() {}

  public static OrganisationView of(Organisation organisation) {
    return new OrganisationView(
        organisation.id(),
        organisation.slug(),
        organisation.name(),
        organisation.active(),
        organisation.zone().getId(),
        organisation.currency(),
        organisation.locale());
  }
}
