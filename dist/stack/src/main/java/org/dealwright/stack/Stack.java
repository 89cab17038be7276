package org.dealwright.stack;

import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL, Keycloak and application servers that belong together. Closing it, or the end of this
 * JVM, ends all of them; a start also ends what an earlier, killed run left behind.
 */
public final class Stack implements AutoCloseable {

  private final Closing closing;
  private final PostgresServer postgresql;
  private final KeycloakServer keycloak;
  private final List<WildFlyServer> servers;
  private final StatementLog statements;

  Stack(
      Closing closing,
      PostgresServer postgresql,
      KeycloakServer keycloak,
      List<WildFlyServer> servers,
      Path statements) {
    this.closing = closing;
    this.postgresql = postgresql;
    this.keycloak = keycloak;
    this.servers = List.copyOf(servers);
    this.statements = new StatementLog(postgresql.superuser(), statements);
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

  /** What the application asks the database, if the settings let it be logged. */
  public StatementLog statementLog() {
    return statements;
  }

  public KeycloakServer keycloak() {
    return keycloak;
  }

  /** The application server; the first one where there are several. */
  public WildFlyServer server() {
    return servers.get(0);
  }

  /** All application servers. */
  public List<WildFlyServer> servers() {
    return servers;
  }

  /** Ends all parts; data and logs stay in the home. */
  @Override
  public void close() {
    closing.close();
  }
}
