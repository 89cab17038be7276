package org.dealwright.api.host;

import java.util.List;

/**
 * Where the platform's users come from. The default reads them from Keycloak and keeps them for
 * some minutes. Called from request threads, outside transactions; must be safe for several threads
 * at once.
 */
public interface UserDirectory {

  /**
   * The users who belong to an organisation.
   *
   * @param organisation slug of the organisation
   * @return in order of their display names; empty where the directory cannot be reached
   */
  List<UserView> usersOf(String organisation);
}
