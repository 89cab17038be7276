package org.dealwright.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One application server of a stack: where it lives in the stack's home, and its settings. */
record Node(Path base, WildFlySettings settings) {

  private static final String BASE = "wildfly";

  static List<Node> of(StackSettings settings) {
    return settings.wildfly().stream().map(server -> in(settings.home(), server)).toList();
  }

  /** {@code wildfly}, {@code wildfly-2} and so on, as the nodes' names end. */
  private static Node in(Path home, WildFlySettings server) {
    String number = server.node().substring(StackSettings.NODE.length());
    return new Node(home.resolve(BASE + number), server);
  }

  /** The directories of all nodes that an earlier run had in this home. */
  static List<Path> earlier(Path home) throws IOException {
    try (Stream<Path> children = Files.list(home)) {
      return children
          .filter(child -> child.getFileName().toString().startsWith(BASE))
          .filter(Files::isDirectory)
          .toList();
    }
  }
}
