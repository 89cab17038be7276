package org.dealwright.stack;

/** The Keycloak realm of the stack; the password of each user is the user's name. */
public final class Realm {

  public static final String NAME = "dealwright";
  public static final String CLIENT = "dealwright";
  public static final String DIRECTORY_CLIENT = "dealwright-directory";
  public static final String DIRECTORY_SECRET = "dealwright-directory-secret";
  public static final String INTEGRATOR_CLIENT = "integrator";
  public static final String INTEGRATOR_SECRET = "integrator-secret";
  public static final String ACCEPTED_CLIENTS = "dealwright,dealwright-cli,integrator,demo-host";

  private Realm() {}

  /** What Keycloak imports; the application server's port stands in the redirect addresses. */
  static String json(int serverPort) {
    return Resource.text("realm.json").replace("@SERVER_PORT@", Integer.toString(serverPort));
  }
}
