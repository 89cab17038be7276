package org.dealwright.platform.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.platform.error.OrganisationInactiveException;

/** Finds organisations; the answers may be some seconds old. */
public interface OrganisationDirectory {

  /** By the text that tokens and headers name an organisation with: its slug or its id. */
  Optional<Organisation> find(String slugOrId);

  Optional<Organisation> find(UUID id);

  /**
   * One that work may be done for.
   *
   * @throws OrganisationInactiveException if it is deactivated; work that waits goes on afterwards
   */
  default Organisation requireActive(UUID id) {
    return find(id).filter(Organisation::active).orElseThrow(OrganisationInactiveException::new);
  }

  /** All that are active, in order of their ids. */
  List<Organisation> active();
}
