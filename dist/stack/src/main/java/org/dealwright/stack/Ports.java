package org.dealwright.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts listen, all on 127.0.0.1.
 *
 * @param server the application server's HTTP port
 * @param management the application server's management port
 * @param keycloak Keycloak's HTTP port
 * @param postgresql the database's port
 */
public record Ports(int server, int management, int keycloak, int postgresql) {

  /** The properties {@code dealwright.port.server}, {@code .management}, and so on, or defaults. */
  public static Ports configured() {
    return new Ports(
        Port.SERVER.configured(),
        Port.MANAGEMENT.configured(),
        Port.KEYCLOAK.configured(),
        Port.POSTGRESQL.configured());
  }

  /** Ports that nobody uses at this moment, for tests. */
  public static Ports free() {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < Port.values().length; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
      return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
    } catch (IOException noPort) {
      throw new StackException("No free port was found", noPort);
    } finally {
      held.forEach(Ports::release);
    }
  }

  /** The same database and Keycloak, and free ports for another server that shares them. */
  Ports ofAnotherServer() {
    Ports free = free();
    return new Ports(free.server, free.management, keycloak, postgresql);
  }

  /** Throws a {@link StackException} that names each taken port and how to choose another. */
  public void requireFree() {
    List<String> taken = new ArrayList<>();
    for (Port port : Port.values()) {
      if (isTaken(of(port))) {
        taken.add(port.takenMessage(of(port)));
      }
    }
    if (!taken.isEmpty()) {
      throw new StackException(String.join(System.lineSeparator(), taken));
    }
  }

  private int of(Port port) {
    return switch (port) {
      case SERVER -> server;
      case MANAGEMENT -> management;
      case KEYCLOAK -> keycloak;
      case POSTGRESQL -> postgresql;
    };
  }

  private static boolean isTaken(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException inUse) {
      return true;
    }
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException unusable) {
      throw new StackException("A probed port could not be given back", unusable);
    }
  }

  private enum Port {
    SERVER("dealwright.port.server", "the application server", 8080),
    MANAGEMENT("dealwright.port.management", "the application server's management", 9990),
    KEYCLOAK("dealwright.port.keycloak", "Keycloak", 8180),
    POSTGRESQL("dealwright.port.postgresql", "PostgreSQL", 15432);

    private final String property;
    private final String usedBy;
    private final int standard;

    Port(String property, String usedBy, int standard) {
      this.property = property;
      this.usedBy = usedBy;
      this.standard = standard;
    }

    int configured() {
      return Integer.getInteger(property, standard);
    }

    String takenMessage(int port) {
      return String.format(
          "Port %d, needed for %s, is taken by another program. Choose another one with -D%s=%d",
          port, usedBy, property, port + 10);
    }
  }
}
