package org.dealwright.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.jboss.logging.Logger;

/**
 * Brings the schema {@code dealwright} to the version that this build needs.
 *
 * <p>Several nodes may start at once: they queue on a session-level advisory lock, which the
 * database gives back by itself when a node dies. Under that lock nobody else can be migrating, so
 * a row that a killed node left in Liquibase's own lock table is stale and is released.
 */
public final class SchemaMigration {

  /** The schema that holds all our tables; also the name of the database role that owns it. */
  public static final String SCHEMA = "dealwright";

  static final String CHANGELOG = "org/dealwright/schema/changelog.xml";

  private static final Logger LOG = Logger.getLogger(SchemaMigration.class);
  private static final long ADVISORY_LOCK = 0x6465616c77726974L; // "dealwrit" in ASCII
  private static final int MONTHS_AHEAD = 3;

  private final DataSource dataSource;

  public SchemaMigration(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Applies what is missing; returns when the schema is current.
   *
   * @throws SchemaMigrationException if the database cannot be reached or a change fails
   */
  public void run() {
    try (Connection guard = dataSource.getConnection()) {
      execute(guard, "select pg_advisory_lock(" + ADVISORY_LOCK + ")");
      try {
        migrate();
      } finally {
        execute(guard, "select pg_advisory_unlock(" + ADVISORY_LOCK + ")");
      }
    } catch (SQLException | LiquibaseException e) {
      throw new SchemaMigrationException("The schema could not be brought up to date", e);
    }
  }

  private void migrate() throws SQLException, LiquibaseException {
    try (Connection connection = dataSource.getConnection()) {
      execute(connection, "create schema if not exists " + SCHEMA);
      execute(connection, "set search_path to " + SCHEMA + ", public");
      execute(connection, "set lock_timeout to '10s'");
      try {
        update(connection);
        tryToMakePartitions(connection);
      } finally {
        connection.setAutoCommit(true);
        execute(connection, "reset lock_timeout");
        execute(connection, "reset search_path");
      }
    }
  }

  private static void update(Connection connection) throws LiquibaseException {
    Map<String, Object> settings =
        Map.of(AnalyticsArgs.ENABLED.getKey(), false, Scope.Attr.ui.name(), new LoggerUIService());
    try {
      Scope.child(settings, () -> updateInScope(connection));
    } catch (LiquibaseException e) {
      throw e;
    } catch (Exception e) {
      throw new LiquibaseException(e);
    }
  }

  private static void updateInScope(Connection connection) throws LiquibaseException {
    Liquibase liquibase = open(connection);
    if (liquibase.listLocks().length > 0) {
      LOG.warn("Releasing the migration lock of a node that did not finish");
      liquibase.forceReleaseLocks();
    }
    liquibase.update(new Contexts(), new LabelExpression());
  }

  static Liquibase open(Connection connection) throws LiquibaseException {
    var database =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    database.setDefaultSchemaName(SCHEMA);
    var resources = new ClassLoaderResourceAccessor(SchemaMigration.class.getClassLoader());
    var liquibase = new Liquibase(CHANGELOG, resources, database);
    liquibase.setShowSummary(UpdateSummaryEnum.OFF);
    liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
    return liquibase;
  }

  /** A daily job makes them too; a busy table is no reason not to start. */
  private static void tryToMakePartitions(Connection connection) throws SQLException {
    try {
      makePartitions(connection);
    } catch (SQLException e) {
      LOG.warn("Partitions could not be made now; the daily job tries again", e);
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
    }
  }

  /** Last month's too: a transaction may carry a time from just before midnight. */
  private static void makePartitions(Connection connection) throws SQLException {
    execute(
        connection,
        "select make_month_partitions((now() at time zone 'UTC')::date - 31, "
            + (MONTHS_AHEAD + 2)
            + ")");
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
