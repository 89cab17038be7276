package org.dealwright.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a stack is made of; each method changes one thing and returns this. */
public final class StackSettings {

  private static final List<ServerScript> ALWAYS =
      List.of(
          ServerScript.INSTALL, ServerScript.SERVER, ServerScript.JSON_LOG, ServerScript.LOOPBACK);

  /** What the first node is called; the names of further ones begin with it. */
  static final String NODE = "dealwright";

  private final Path home;
  private final List<ServerScript> scripts = new ArrayList<>(ALWAYS);
  private final List<Path> archives = new ArrayList<>();
  private final Map<String, String> systemProperties = new LinkedHashMap<>();
  private final Map<String, String> postgresql = new LinkedHashMap<>();
  private List<String> jvmOptions = List.of("-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=384m");
  private int nodes = 1;
  private boolean reset;
  private boolean temporary;
  private Progress progress = Progress.silent();
  private Ports ports = Ports.configured();
  private Cache cache = Cache.configured();

  private StackSettings(Path home) {
    this.home = home.toAbsolutePath().normalize();
  }

  /** A stack whose data, configuration and logs are in this directory. */
  public static StackSettings in(Path home) {
    return new StackSettings(home);
  }

  public StackSettings ports(Ports chosen) {
    ports = chosen;
    return this;
  }

  public StackSettings cache(Cache chosen) {
    cache = chosen;
    return this;
  }

  public StackSettings progress(Progress chosen) {
    progress = chosen;
    return this;
  }

  /** Begins without what an earlier run left in the home. */
  public StackSettings reset() {
    reset = true;
    return this;
  }

  /** For tests: begins empty, and data need not survive a crash of the machine. */
  public StackSettings temporary() {
    temporary = true;
    return reset();
  }

  public StackSettings script(ServerScript additional) {
    scripts.add(additional);
    return this;
  }

  /** An application that is deployed while the server boots. */
  public StackSettings archive(Path archive) {
    archives.add(archive);
    return this;
  }

  public StackSettings systemProperty(String name, String value) {
    systemProperties.put(name, value);
    return this;
  }

  /** Lets {@link Stack#statementLog} read what the application asks the database. */
  public StackSettings logsStatements() {
    postgresql.putAll(StatementLog.settings(statements()));
    return this;
  }

  /** A setting of the database, by its name in {@code postgresql.conf}. */
  public StackSettings postgresql(String name, String value) {
    postgresql.put(name, value);
    return this;
  }

  /** Several application servers that share the database and Keycloak. */
  public StackSettings nodes(int count) {
    nodes = count;
    return this;
  }

  /** The application server's memory and other options, instead of -Xmx512m. */
  public StackSettings jvmOptions(String... options) {
    jvmOptions = List.of(options);
    return this;
  }

  Path home() {
    return home;
  }

  List<Path> archives() {
    return List.copyOf(archives);
  }

  boolean beginsEmpty() {
    return reset;
  }

  Progress progress() {
    return progress;
  }

  Ports ports() {
    return ports;
  }

  Cache cache() {
    return cache;
  }

  /** One for each node; only the first one's ports are those that were chosen. */
  List<WildFlySettings> wildfly() {
    List<WildFlySettings> servers = new ArrayList<>();
    servers.add(node(NODE, ports));
    for (int number = 2; number <= nodes; number++) {
      servers.add(node(NODE + "-" + number, ports.ofAnotherServer()));
    }
    return servers;
  }

  private WildFlySettings node(String name, Ports itsPorts) {
    return new WildFlySettings(itsPorts, scripts, name, jvmOptions, systemProperties);
  }

  Path statements() {
    return home.resolve("statements");
  }

  PostgresSettings postgresql() {
    return new PostgresSettings(
        cache.path("postgresql"),
        home.resolve("postgresql"),
        ports.postgresql(),
        !temporary,
        Map.copyOf(postgresql));
  }
}
