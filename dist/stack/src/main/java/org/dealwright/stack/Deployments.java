package org.dealwright.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The directory whose applications the server's scanner deploys, told by marker files. */
final class Deployments {

  private final Path directory;

  Deployments(Path directory) {
    this.directory = directory;
  }

  void clear() throws IOException {
    FileTree.delete(directory);
    Files.createDirectories(directory);
  }

  void put(Path archive, String name) throws IOException {
    Files.deleteIfExists(marker(name, "deployed"));
    Files.deleteIfExists(marker(name, "failed"));
    Files.copy(archive, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(marker(name, "dodeploy"), name);
  }

  /** Has the next start of the server deploy again what is deployed now; returns the names. */
  List<String> renew() throws IOException {
    List<String> names = deployed();
    for (String name : names) {
      Files.move(marker(name, "deployed"), marker(name, "dodeploy"));
    }
    return names;
  }

  private List<String> deployed() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> Files.exists(marker(file, "deployed")))
          .sorted()
          .toList();
    }
  }

  /** Waits for the scanner's answer while the server lives; a failure says what the server said. */
  void awaitDeployed(String name, BooleanSupplier serverLives, Duration limit)
      throws IOException, InterruptedException {
    Await.until(() -> isAnswered(name) || !serverLives.getAsBoolean(), limit);
    if (Files.exists(marker(name, "failed"))) {
      throw new StackException(
          name + " was not deployed: " + Files.readString(marker(name, "failed")));
    }
    if (!Files.exists(marker(name, "deployed"))) {
      throw new StackException(
          serverLives.getAsBoolean()
              ? name + " was not deployed within " + limit.toSeconds() + " s"
              : "The server ended while it deployed " + name);
    }
  }

  void remove(String name, Duration limit) throws IOException, InterruptedException {
    Files.deleteIfExists(marker(name, "deployed"));
    if (!Await.until(() -> Files.exists(marker(name, "undeployed")), limit)) {
      throw new StackException(name + " was not removed within " + limit.toSeconds() + " s");
    }
    Files.deleteIfExists(directory.resolve(name));
    Files.deleteIfExists(marker(name, "undeployed"));
  }

  private boolean isAnswered(String name) {
    return Files.exists(marker(name, "deployed")) || Files.exists(marker(name, "failed"));
  }

  private Path marker(String name, String state) {
    return directory.resolve(name + "." + state);
  }
}
