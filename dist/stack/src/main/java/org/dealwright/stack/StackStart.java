package org.dealwright.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** One start of a stack: what does not need the other goes on at the same time. */
final class StackStart {

  private final StackSettings settings;
  private final Closing closing;
  private final Distributions distributions = Distributions.configured();
  private final Path keycloakHome;
  private final List<Node> nodes;

  StackStart(StackSettings settings, Closing closing) {
    this.settings = settings;
    this.closing = closing;
    this.keycloakHome = settings.home().resolve("keycloak");
    this.nodes = Node.of(settings);
  }

  Stack run() {
    step("Looking at the ports", this::prepareHome);
    CompletableFuture<PostgresServer> postgresql = begin("PostgreSQL", this::startPostgresql);
    CompletableFuture<KeycloakServer> keycloak = begin("Keycloak", this::startKeycloak);
    CompletableFuture<WildFlyDistribution> wildfly =
        begin("Configuring the application server", this::configureServers)
            .thenCombine(postgresql, (unpacked, database) -> unpacked);
    List<CompletableFuture<WildFlyServer>> servers =
        nodes.stream().map(node -> afterwards(wildfly, node)).toList();
    awaitAll(postgresql, keycloak, all(servers));
    return new Stack(
        closing,
        postgresql.join(),
        keycloak.join(),
        servers.stream().map(CompletableFuture::join).toList(),
        settings.statements());
  }

  /** Each on a thread of its own, so that several nodes start at the same moment. */
  private CompletableFuture<WildFlyServer> afterwards(
      CompletableFuture<WildFlyDistribution> distribution, Node node) {
    String name = "Application server " + node.settings().node();
    return distribution.thenApplyAsync(
        wildfly -> step(name, () -> startServer(wildfly, node)), onThread(name));
  }

  private HomeLock prepareHome() throws Exception {
    HomeLock lock = closing.open(() -> HomeLock.take(settings.home()));
    endLeftovers();
    settings.ports().requireFree();
    return lock;
  }

  /** The server first: a database that is asked to stop waits for those that are connected. */
  private void endLeftovers() throws IOException {
    List<Path> servers = Node.earlier(settings.home());
    for (Path base : servers) {
      WildFlyServer.endLeftover(base);
    }
    KeycloakServer.endLeftover(keycloakHome);
    PostgresServer.endLeftover(settings.postgresql().dataDirectory());
    if (settings.beginsEmpty()) {
      for (Path base : servers) {
        FileTree.delete(base);
      }
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

  private WildFlyDistribution configureServers() throws Exception {
    WildFlyDistribution unpacked = WildFlyDistribution.prepare(distributions, settings.cache());
    for (Node node : nodes) {
      new ServerBase(unpacked, node.base()).configure(node.settings());
    }
    return unpacked;
  }

  private WildFlyServer startServer(WildFlyDistribution distribution, Node node) throws Exception {
    WildFlyServer server =
        closing.open(
            () ->
                WildFlyServer.launch(
                    distribution, node.base(), node.settings(), settings.archives()));
    server.awaitStarted(settings.archives());
    return server;
  }

  private <T> CompletableFuture<T> begin(String name, Callable<T> work) {
    return CompletableFuture.supplyAsync(() -> step(name, work), onThread(name));
  }

  private static Executor onThread(String name) {
    return task -> new Thread(task, name).start();
  }

  private <T> T step(String name, Callable<T> work) {
    return settings.progress().step(name, work);
  }

  private static CompletableFuture<Void> all(List<? extends CompletableFuture<?>> parts) {
    return CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new));
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
