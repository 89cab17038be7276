package org.dealwright.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** One start of a stack: what does not need the other goes on at the same time. */
final class StackStart {

  private final StackSettings settings;
  private final Closing closing;
  private final Distributions distributions = Distributions.configured();
  private final Path keycloakHome;
  private final Path wildflyBase;

  StackStart(StackSettings settings, Closing closing) {
    this.settings = settings;
    this.closing = closing;
    this.keycloakHome = settings.home().resolve("keycloak");
    this.wildflyBase = settings.home().resolve("wildfly");
  }

  Stack run() {
    step("Looking at the ports", this::prepareHome);
    CompletableFuture<PostgresServer> postgresql = begin("PostgreSQL", this::startPostgresql);
    CompletableFuture<KeycloakServer> keycloak = begin("Keycloak", this::startKeycloak);
    CompletableFuture<WildFlyServer> server =
        begin("Configuring the application server", this::configureServer)
            .thenCombine(postgresql, (wildfly, database) -> wildfly)
            .thenApply(wildfly -> step("Application server", () -> startServer(wildfly)));
    awaitAll(postgresql, keycloak, server);
    return new Stack(closing, postgresql.join(), keycloak.join(), server.join());
  }

  private HomeLock prepareHome() throws Exception {
    HomeLock lock = closing.open(() -> HomeLock.take(settings.home()));
    endLeftovers();
    settings.ports().requireFree();
    return lock;
  }

  /** The server first: a database that is asked to stop waits for those that are connected. */
  private void endLeftovers() throws IOException {
    WildFlyServer.endLeftover(wildflyBase);
    KeycloakServer.endLeftover(keycloakHome);
    PostgresServer.endLeftover(settings.postgresql().dataDirectory());
    if (settings.beginsEmpty()) {
      FileTree.delete(wildflyBase);
      FileTree.delete(keycloakHome);
      FileTree.delete(settings.postgresql().dataDirectory());
    }
  }

  private PostgresServer startPostgresql() throws Exception {
    return closing.open(() -> PostgresServer.start(settings.postgresql()));
  }

  private KeycloakServer startKeycloak() throws Exception {
    KeycloakDistribution built =
        KeycloakDistribution.prepare(distributions.keycloak(), settings.cache());
    KeycloakServer server =
        closing.open(() -> KeycloakServer.launch(built, keycloakHome, settings.ports()));
    server.awaitReady();
    return server;
  }

  private WildFlyDistribution configureServer() throws Exception {
    WildFlyDistribution unpacked = WildFlyDistribution.prepare(distributions, settings.cache());
    new ServerBase(unpacked, wildflyBase).configure(settings.wildfly());
    return unpacked;
  }

  private WildFlyServer startServer(WildFlyDistribution distribution) throws Exception {
    WildFlyServer server =
        closing.open(
            () ->
                WildFlyServer.launch(
                    distribution, wildflyBase, settings.wildfly(), settings.archives()));
    server.awaitStarted(settings.archives());
    return server;
  }

  private <T> CompletableFuture<T> begin(String name, Callable<T> work) {
    return CompletableFuture.supplyAsync(
        () -> step(name, work), task -> new Thread(task, name).start());
  }

  private <T> T step(String name, Callable<T> work) {
    return settings.progress().step(name, work);
  }

  /** Waits for all of them even when one has failed, so that closing finds nothing half done. */
  private static void awaitAll(CompletableFuture<?>... parts) {
    try {
      CompletableFuture.allOf(parts).join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof StackException plain
          ? plain
          : new StackException("The stack did not start", failure.getCause());
    }
  }
}
