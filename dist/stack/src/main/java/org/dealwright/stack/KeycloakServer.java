package org.dealwright.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the realm of {@link Realm}. */
public final class KeycloakServer implements AutoCloseable {

  public static final String ADMIN = "admin";

  /** Some 10 s on a quiet machine; the first one makes its database and may share the processor. */
  private static final Duration START_LIMIT = Duration.ofMinutes(10);

  private static final List<String> JVM =
      List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  private static final Map<String, String> BOOTSTRAP_ADMIN =
      Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN, "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);

  private final ChildProcess process;
  private final URI uri;

  private KeycloakServer(ChildProcess process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /** Starts the process without waiting for it. */
  static KeycloakServer launch(KeycloakDistribution distribution, Path home, Ports ports)
      throws IOException {
    distribution.linkInto(home);
    provideRealm(home, Realm.json(ports.server()));
    URI uri = URI.create("http://127.0.0.1:" + ports.keycloak());
    ChildProcess process =
        ChildProcess.start(home, command(home, uri, ports.keycloak()), BOOTSTRAP_ADMIN);
    return new KeycloakServer(process, uri);
  }

  static void endLeftover(Path home) throws IOException {
    Leftover.end(Leftover.pidFile(home), home);
  }

  /**
   * Keycloak imports a realm only once, so another realm or port starts it on new data; the ids of
   * the users are fixed in the realm and stay.
   */
  private static void provideRealm(Path home, String realm) throws IOException {
    Path imported = home.resolve("data").resolve("import").resolve(Realm.NAME + "-realm.json");
    if (Files.exists(imported) && Files.readString(imported).equals(realm)) {
      return;
    }
    FileTree.delete(home.resolve("data"));
    Files.createDirectories(imported.getParent());
    Files.writeString(imported, realm);
  }

  private static List<String> command(Path home, URI uri, int port) {
    List<String> command = KeycloakDistribution.command(home, JVM);
    command.addAll(
        List.of("start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true"));
    command.addAll(List.of("--http-host=127.0.0.1", "--http-port=" + port, "--hostname=" + uri));
    return command;
  }

  void awaitReady() throws InterruptedException {
    HttpProbe probe = new HttpProbe();
    process.awaitReady("Keycloak", () -> probe.isReady(realmUri()), START_LIMIT);
  }

  public URI uri() {
    return uri;
  }

  /** The issuer of the realm's tokens. */
  public URI realmUri() {
    return uri.resolve("/realms/" + Realm.NAME);
  }

  @Override
  public void close() {
    process.close();
  }
}
