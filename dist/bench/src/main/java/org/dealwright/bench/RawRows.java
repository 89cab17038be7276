package org.dealwright.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The floor of a bulk creation: all rows that it left behind, as they were in the end, inserted
 * again under new ids over raw JDBC by batches that the driver rewrites into long lists of values,
 * in one transaction that is rolled back.
 */
final class RawRows implements Load.Client {

  /** Where a new lead leaves rows, in the order of their foreign keys, and which ones are its. */
  private static final Map<String, String> TABLES = tables();

  private final Connection connection;
  private final List<Table> tables;
  private final List<String> ids;

  private record Table(String insert, List<List<@Nullable String>> rows) {}

  private RawRows(Connection connection, List<Table> tables, List<String> ids) {
    this.connection = connection;
    this.tables = tables;
    this.ids = ids;
  }

  private static Map<String, String> tables() {
    String lead = "lead_id = any(:leads)";
    String deals = "(select id from deals where lead_id = any(:leads))";
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("leads", "id = any(:leads)");
    tables.put("lead_state", lead);
    tables.put("lead_tags", lead);
    tables.put("lead_scores", lead);
    tables.put("lead_field_changes", lead);
    tables.put("disarmed_thresholds", lead);
    tables.put("deals", lead);
    tables.put("deal_stage_transitions", "deal_id in " + deals);
    tables.put("activities", lead);
    tables.put(
        "audit_log", "id in (select entry_id from audit_values where lead_id = any(:leads))");
    tables.put("audit_values", lead);
    tables.put("outbox_events", "aggregate_id = any(:leads) or aggregate_id in " + deals);
    return tables;
  }

  /** Reads what leads left behind; the client inserts as much at each step. */
  static RawRows of(String jdbcUrl, List<UUID> leads) throws SQLException {
    Properties properties = new Properties();
    properties.put("user", "dealwright");
    properties.put("password", "dealwright");
    properties.put("currentSchema", "dealwright");
    properties.put("stringtype", "unspecified");
    properties.put("reWriteBatchedInserts", "true");
    Connection connection = DriverManager.getConnection(jdbcUrl, properties);
    connection.setAutoCommit(false);
    String any =
        leads.stream()
            .map(UUID::toString)
            .collect(Collectors.joining("','", "array['", "']::uuid[]"));
    List<Table> tables = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      String condition = table.getValue().replace(":leads", any);
      tables.add(table(connection, table.getKey(), condition, ids));
    }
    connection.rollback();
    return new RawRows(connection, tables, ids);
  }

  private static Table table(Connection connection, String name, String condition, List<String> ids)
      throws SQLException {
    List<String> columns = columns(connection, name);
    String names = String.join(", ", columns);
    List<List<@Nullable String>> rows = new ArrayList<>();
    try (PreparedStatement read =
            connection.prepareStatement(
                "select " + names + " from " + name + " where " + condition);
        ResultSet row = read.executeQuery()) {
      while (row.next()) {
        List<@Nullable String> values = new ArrayList<>();
        for (int column = 1; column <= columns.size(); column++) {
          values.add(row.getString(column));
        }
        rows.add(values);
        if (columns.contains("id")) {
          ids.add(row.getString("id"));
        }
      }
    }
    String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    return new Table("insert into " + name + " (" + names + ") values (" + marks + ")", rows);
  }

  /** All that an insert gives: neither what the database makes itself, nor the seals of the log. */
  private static List<String> columns(Connection connection, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (PreparedStatement read =
        connection.prepareStatement(
            """
            select column_name from information_schema.columns
            where table_schema = 'dealwright' and table_name = ? and is_generated = 'NEVER'
              and is_identity = 'NO' and coalesce(column_default, '') not like '%pg_current%'
              and not (table_name = 'audit_log'
                and column_name in ('sequence', 'seal', 'key_id', 'sealed_at'))
            order by ordinal_position
            """)) {
      read.setString(1, table);
      ResultSet row = read.executeQuery();
      while (row.next()) {
        columns.add(row.getString(1));
      }
    }
    return columns;
  }

  /** How many rows a step inserts. */
  int rows() {
    return tables.stream().mapToInt(table -> table.rows().size()).sum();
  }

  @Override
  public void step(int number) throws SQLException {
    Map<String, String> fresh = new HashMap<>();
    ids.forEach(id -> fresh.put(id, next().toString()));
    for (Table table : tables) {
      insert(table, fresh);
    }
    connection.rollback();
  }

  /** Ordered by time, as the server's ids are: their places in the indexes are near each other. */
  private static UUID next() {
    UUID random = UUID.randomUUID();
    long time = System.currentTimeMillis() << 16;
    long high = time | 0x7000 | (random.getMostSignificantBits() & 0xfff);
    return new UUID(high, random.getLeastSignificantBits());
  }

  private void insert(Table table, Map<String, String> fresh) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
      for (List<@Nullable String> row : table.rows()) {
        int column = 1;
        for (String value : row) {
          insert.setString(column++, value == null ? null : fresh.getOrDefault(value, value));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
