package org.dealwright.organisation.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.platform.identity.Organisation;

/** Where organisations are kept. */
public interface OrganisationRepository {

  /** Adds an organisation; false where the slug is taken. */
  boolean add(Organisation organisation, Instant now);

  List<Organisation> all();

  /** An organisation with the version that a change must name. */
  record Versioned(Organisation organisation, int version) {}

  Optional<Versioned> one(UUID id);

  /** The same, locked until the transaction ends. */
  Optional<Versioned> lock(UUID id);

  /** Writes its name and whether it is active. */
  void change(Versioned organisation);
}
