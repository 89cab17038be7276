package org.dealwright.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The host's database and its roles; each role's password is its name. */
public final class PlatformDatabase {

  public static final String NAME = "platform";

  /** May create the schema of the same name and owns nothing else. */
  public static final String PLUGIN_ROLE = "dealwright";

  /** Reads the host's data and nothing else. */
  public static final String READER_ROLE = "dealwright_reader";

  /** Owns the demo host's schema. */
  public static final String HOST_ROLE = "demo_host";

  private PlatformDatabase() {}

  /** Creates what is missing. */
  static void prepare(EmbeddedPostgres postgres) throws SQLException {
    DataSource maintenance = postgres.getPostgresDatabase();
    if (!exists(maintenance)) {
      execute(maintenance, "CREATE DATABASE " + NAME + " ENCODING 'UTF8'");
    }
    execute(postgres.getDatabase("postgres", NAME), Resource.text("platform.sql"));
  }

  private static boolean exists(DataSource maintenance) throws SQLException {
    try (Connection connection = maintenance.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
      return found.next();
    }
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
