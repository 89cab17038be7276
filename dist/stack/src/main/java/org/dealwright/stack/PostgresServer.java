package org.dealwright.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A real PostgreSQL with the platform's database and the roles that the application server uses.
 */
public final class PostgresServer implements AutoCloseable {

  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;

  private PostgresServer(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** Starts it on data that stays as it is, or on a new data directory. */
  public static PostgresServer start(PostgresSettings settings) throws IOException, SQLException {
    endLeftover(settings.dataDirectory());
    Files.createDirectories(settings.binaries());
    EmbeddedPostgres postgres = builder(settings).start();
    PostgresServer server = new PostgresServer(postgres);
    try {
      PlatformDatabase.prepare(postgres);
      return server;
    } catch (SQLException | RuntimeException failure) {
      server.close();
      throw failure;
    }
  }

  static void endLeftover(Path dataDirectory) throws IOException {
    Leftover.end(dataDirectory.resolve("postmaster.pid"), dataDirectory);
  }

  private static EmbeddedPostgres.Builder builder(PostgresSettings settings) {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(settings.binaries().toFile())
            .setDataDirectory(settings.dataDirectory())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPort(settings.port())
            .setPGStartupWait(START_LIMIT)
            .setServerConfig("timezone", "UTC")
            .setServerConfig("max_connections", "200");
    if (!settings.durable()) {
      builder.setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off");
    }
    settings.configuration().forEach(builder::setServerConfig);
    return builder;
  }

  /** The platform's database as one of the roles of {@link PlatformDatabase}. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + PlatformDatabase.NAME;
  }

  /** The platform's database as the superuser, for tests that look behind the scenes. */
  public DataSource superuser() {
    return postgres.getDatabase("postgres", PlatformDatabase.NAME);
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException failure) {
      throw new StackException("PostgreSQL could not be stopped", failure);
    }
  }
}
