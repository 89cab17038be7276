package org.dealwright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The migration against a real PostgreSQL, as the role that installations use. */
class SchemaMigrationTest {

  private static EmbeddedPostgres postgres;

  private int databases;
  private DataSource database;

  @BeforeAll
  static void startPostgres() throws IOException, SQLException {
    postgres = EmbeddedPostgres.builder().start();
    execute(postgres.getPostgresDatabase(), "create role dealwright login");
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void freshDatabase() throws SQLException {
    String name = "fresh_" + System.identityHashCode(this) + "_" + databases++;
    execute(postgres.getPostgresDatabase(), "create database " + name);
    execute(postgres.getPostgresDatabase(), "grant create on database " + name + " to dealwright");
    var source = new PGSimpleDataSource();
    source.setPortNumbers(new int[] {postgres.getPort()});
    source.setDatabaseName(name);
    source.setUser("dealwright");
    database = source;
  }

  @Test
  void ownsItsSchemaAndNothingElse() throws SQLException {
    new SchemaMigration(database).run();

    assertThat(
            text(
                "select string_agg(distinct schemaname, ',') from pg_tables"
                    + " where tableowner = 'dealwright'"))
        .isEqualTo("dealwright");
    assertThat(
            text("select nspowner::regrole::text from pg_namespace where nspname = 'dealwright'"))
        .isEqualTo("dealwright");
  }

  @Test
  void runsTwiceWithoutChange() throws SQLException {
    new SchemaMigration(database).run();
    String before = text("select count(*) from dealwright.databasechangelog");

    new SchemaMigration(database).run();

    assertThat(text("select count(*) from dealwright.databasechangelog")).isEqualTo(before);
  }

  @Test
  void severalNodesMayStartAtOnce() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(3);
    try {
      Callable<Void> node =
          () -> {
            new SchemaMigration(database).run();
            return null;
          };
      for (Future<Void> started : nodes.invokeAll(List.of(node, node, node))) {
        started.get();
      }
    } finally {
      nodes.shutdown();
    }

    assertThat(text("select count(*) - count(distinct id) from dealwright.databasechangelog"))
        .isEqualTo("0");
  }

  @Test
  void aLockLeftByAKilledNodeIsReleased() throws SQLException {
    new SchemaMigration(database).run();
    execute(
        database,
        "update dealwright.databasechangeloglock"
            + " set locked = true, lockgranted = now(), lockedby = 'gone'");

    new SchemaMigration(database).run();

    assertThat(text("select locked from dealwright.databasechangeloglock")).isEqualTo("f");
  }

  @Test
  void eachChangesetCanBeRolledBackAndAppliedAgain() throws Exception {
    try (Connection connection = database.getConnection()) {
      connection.createStatement().execute("create schema dealwright");
      connection.createStatement().execute("set search_path to dealwright, public");
      Liquibase liquibase = SchemaMigration.open(connection);
      liquibase.updateTestingRollback(new Contexts(), new LabelExpression());

      int changesets = Integer.parseInt(text("select count(*) from dealwright.databasechangelog"));
      liquibase.rollback(changesets, null, new Contexts(), new LabelExpression());
    }

    assertThat(
            text(
                "select string_agg(tablename, ',') from pg_tables where schemaname = 'dealwright'"
                    + " and tablename not like 'databasechangelog%'"))
        .isNull();
  }

  @Test
  void partitionsAreMadeAhead() throws SQLException {
    new SchemaMigration(database).run();

    assertThat(
            text(
                "select to_regclass('dealwright.lead_scores_'"
                    + " || to_char(now() + interval '1 month', 'YYYY_MM')) is not null"))
        .isEqualTo("t");
  }

  @Test
  void scoreRowsAreImmutable() throws SQLException {
    new SchemaMigration(database).run();
    execute(
        database,
        "insert into dealwright.lead_scores values (gen_random_uuid(), gen_random_uuid(), now(),"
            + " gen_random_uuid(), 5, 5, 1, gen_random_uuid(), '{5}', '{}', 'h', 'test')");

    assertThatThrownBy(() -> execute(database, "update dealwright.lead_scores set points = 6"))
        .hasMessageContaining("immutable");
    assertThatThrownBy(() -> execute(database, "delete from dealwright.lead_scores"))
        .hasMessageContaining("immutable");
  }

  @Test
  void theAuditLogIsAppendOnly() throws SQLException {
    new SchemaMigration(database).run();
    execute(
        database,
        "insert into dealwright.audit_log (organisation_id, id, created_at, action, actor_kind,"
            + " values_digest) values (gen_random_uuid(), gen_random_uuid(), now(),"
            + " 'lead.updated', 'USER', 'd')");

    for (String change :
        List.of(
            "update dealwright.audit_log set action = 'lead.created'",
            "update dealwright.audit_log set sequence = 1, seal = 's', key_id = 'k',"
                + " sealed_at = now(), actor_id = 'somebody'",
            "update dealwright.audit_log set sequence = 1, seal = 's', key_id = 'k',"
                + " sealed_at = now(), created_at = created_at + interval '1 microsecond'",
            "delete from dealwright.audit_log",
            "truncate dealwright.audit_log")) {
      assertThatThrownBy(() -> execute(database, change)).hasMessageContaining("append-only");
    }
  }

  @Test
  void anAuditEntryIsSealedOnce() throws SQLException {
    new SchemaMigration(database).run();
    execute(
        database,
        "insert into dealwright.audit_log (organisation_id, id, created_at, action, actor_kind,"
            + " values_digest) values (gen_random_uuid(), gen_random_uuid(), now(),"
            + " 'lead.updated', 'USER', 'd')");
    String seal =
        "update dealwright.audit_log set sequence = 1, seal = 's', key_id = 'k', sealed_at = now()";

    execute(database, seal);

    assertThatThrownBy(() -> execute(database, seal)).hasMessageContaining("append-only");
    assertThatThrownBy(
            () ->
                execute(
                    database,
                    "update dealwright.audit_log"
                        + " set sequence = null, seal = null, key_id = null, sealed_at = null"))
        .hasMessageContaining("append-only");
  }

  @Test
  void theValuesOfTheAuditLogCanBeErasedButNotChanged() throws SQLException {
    new SchemaMigration(database).run();
    execute(
        database,
        "insert into dealwright.audit_values (organisation_id, entry_id, salt, content)"
            + " values (gen_random_uuid(), gen_random_uuid(), 's', '{}')");

    assertThatThrownBy(() -> execute(database, "update dealwright.audit_values set content = '[]'"))
        .hasMessageContaining("only be erased");
    execute(database, "delete from dealwright.audit_values");
  }

  @Test
  void everyForeignKeyCarriesTheOrganisation() throws SQLException {
    new SchemaMigration(database).run();

    assertThat(
            text(
                "select string_agg(conname, ',') from pg_constraint c"
                    + " join pg_namespace n on n.oid = c.connamespace and n.nspname = 'dealwright'"
                    + " where contype = 'f'"
                    + " and confrelid not in ('dealwright.organisations'::regclass,"
                    + " 'dealwright.job_runs'::regclass)"
                    + " and cardinality(conkey) < 2"))
        .isNull();
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        var result = connection.createStatement().executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
