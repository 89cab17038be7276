package org.dealwright.organisation.application;

import java.time.Instant;
import java.util.List;
import org.dealwright.platform.identity.Organisation;

/** Where organisations are kept. */
public interface OrganisationRepository {

  /** Adds an organisation; false where the slug is taken. */
  boolean add(Organisation organisation, Instant now);

  List<Organisation> all();
}
