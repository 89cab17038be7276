package org.dealwright.platform.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds organisations; the answers may be some seconds old. */
public interface OrganisationDirectory {

  /** By the text that tokens and headers name an organisation with: its slug or its id. */
  Optional<Organisation> find(String slugOrId);

  Optional<Organisation> find(UUID id);

  /** All that are active, in order of their ids. */
  List<Organisation> active();
}
