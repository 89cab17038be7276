package org.dealwright.stack;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresql.Driver;

/**
 * The files that Maven fetched: the zips of WildFly and Keycloak, and the PostgreSQL driver's jar.
 */
public record Distributions(Path wildfly, Path keycloak, Path postgresqlDriver) {

  public Distributions {
    requireFile(wildfly);
    requireFile(keycloak);
    requireFile(postgresqlDriver);
  }

  /** The zips named by {@code dealwright.dist.wildfly} and {@code dealwright.dist.keycloak}. */
  public static Distributions configured() {
    return new Distributions(
        path("dealwright.dist.wildfly"), path("dealwright.dist.keycloak"), driverOnClassPath());
  }

  private static Path path(String property) {
    String value = System.getProperty(property);
    if (value == null || value.isBlank()) {
      throw new StackException("Set -D" + property + "=<path of the distribution's zip>");
    }
    return Path.of(value);
  }

  private static Path driverOnClassPath() {
    try {
      return Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new StackException("The PostgreSQL driver's jar has no usable path", impossible);
    }
  }

  private static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StackException(file + " is not a file");
    }
  }
}
