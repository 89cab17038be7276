package org.dealwright.stack;

/**
 * PostgreSQL, Keycloak and an application server that belong together. Closing it, or the end of
 * this JVM, ends all of them; a start also ends what an earlier, killed run left behind.
 */
public final class Stack implements AutoCloseable {

  private final Closing closing;
  private final PostgresServer postgresql;
  private final KeycloakServer keycloak;
  private final WildFlyServer server;

  Stack(Closing closing, PostgresServer postgresql, KeycloakServer keycloak, WildFlyServer server) {
    this.closing = closing;
    this.postgresql = postgresql;
    this.keycloak = keycloak;
    this.server = server;
  }

  /** Starts all parts and returns when the archives of the settings are deployed. */
  public static Stack start(StackSettings settings) {
    Closing closing = Closing.atShutdown();
    try {
      return new StackStart(settings, closing).run();
    } catch (RuntimeException failure) {
      closing.close();
      throw failure;
    }
  }

  public PostgresServer postgresql() {
    return postgresql;
  }

  public KeycloakServer keycloak() {
    return keycloak;
  }

  public WildFlyServer server() {
    return server;
  }

  /** Ends all parts; data and logs stay in the home. */
  @Override
  public void close() {
    closing.close();
  }
}
