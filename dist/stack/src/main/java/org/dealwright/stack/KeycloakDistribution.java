package org.dealwright.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak unpacked and built once, so that each start takes seconds. */
final class KeycloakDistribution {

  private static final Duration BUILD_LIMIT = Duration.ofMinutes(10);

  private final Path directory;

  private KeycloakDistribution(Path directory) {
    this.directory = directory;
  }

  static KeycloakDistribution prepare(Path zip, Cache cache) throws Exception {
    String name = zip.getFileName().toString().replace(".zip", "");
    return new KeycloakDistribution(cache.directory(name, empty -> unpackAndBuild(zip, empty)));
  }

  private static void unpackAndBuild(Path zip, Path empty)
      throws IOException, InterruptedException {
    FileTree.unpack(zip, empty);
    Path home = Files.createTempDirectory("dealwright-keycloak-build");
    List<String> command = command(empty, List.of());
    command.addAll(List.of("build", "--db=dev-file", "--cache=local"));
    ChildProcess.run("Building Keycloak", home, command, Map.of(), BUILD_LIMIT);
    FileTree.delete(home);
  }

  /**
   * A home of its own for one Keycloak: configuration and data are separate, the programs are a
   * link to the shared ones.
   */
  void linkInto(Path home) throws IOException {
    Files.createDirectories(home.resolve("providers"));
    FileTree.delete(home.resolve("conf"));
    FileTree.copy(directory.resolve("conf"), home.resolve("conf"));
    Files.deleteIfExists(home.resolve("lib"));
    Files.createSymbolicLink(home.resolve("lib"), directory.resolve("lib").toAbsolutePath());
  }

  /** The command that kc.sh would run, without a shell in between that would have to be ended. */
  static List<String> command(Path home, List<String> jvmOptions) {
    List<String> command = new ArrayList<>();
    command.add(ChildProcess.java());
    command.addAll(jvmOptions);
    for (String opened : List.of("util", "util.concurrent", "security", "lang")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    command.add("-Dpicocli.disable.closures=true");
    command.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    command.add("-cp");
    command.add(home.resolve("lib").resolve("quarkus-run.jar").toString());
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    return command;
  }
}
