package org.dealwright.organisation.rest;

import org.dealwright.api.organisation.OrganisationView;
import org.dealwright.platform.identity.Organisation;

/** Organisations as the API shows them. */
final class OrganisationMapper {

  private OrganisationMapper() {}

  static OrganisationView view(Organisation organisation) {
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
