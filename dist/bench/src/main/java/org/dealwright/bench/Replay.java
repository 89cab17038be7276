package org.dealwright.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealwright.stack.StatementLog.Executed;

/**
 * The floor: the statements of one request over raw JDBC, in one transaction that is rolled back,
 * so that the same rows can be written again and again. All columns of all rows are read.
 */
final class Replay implements Load.Client {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\d+)");
  private static final Pattern ARRAY =
      Pattern.compile("\\{([^\"].*)?\\}|\\{\"(?![^,{}]*\":).*\\}", Pattern.DOTALL);
  private static final Pattern UUID_ARRAY =
      Pattern.compile("\\{\"?[0-9a-f]{8}-[0-9a-f]{4}-.*", Pattern.DOTALL);
  private static final List<String> TRANSACTION = List.of("BEGIN", "COMMIT", "ROLLBACK");

  private final Connection connection;
  private final List<PreparedStatement> statements = new ArrayList<>();

  private Replay(Connection connection) {
    this.connection = connection;
  }

  static Replay open(String jdbcUrl, List<Executed> executed) throws SQLException {
    Properties properties = new Properties();
    properties.put("user", "dealwright");
    properties.put("password", "dealwright");
    properties.put("currentSchema", "dealwright");
    // What the server's statements were told of their parameters' types is not in the log.
    properties.put("stringtype", "unspecified");
    Connection connection = DriverManager.getConnection(jdbcUrl, properties);
    connection.setAutoCommit(false);
    Replay replay = new Replay(connection);
    for (Executed one : executed) {
      if (TRANSACTION.stream().noneMatch(one.sql().strip().toUpperCase(Locale.ROOT)::startsWith)) {
        replay.prepare(one);
      }
    }
    return replay;
  }

  private void prepare(Executed one) throws SQLException {
    Matcher placeholder = PLACEHOLDER.matcher(one.sql());
    String sql =
        placeholder.replaceAll(
            found -> typed(one.parameters().get(Integer.parseInt(found.group(1)) - 1)));
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < one.parameters().size(); i++) {
      statement.setString(i + 1, one.parameters().get(i).orElse(null));
    }
    statements.add(statement);
  }

  /** The database must be told of arrays; of which ones, their first element shows. */
  private static String typed(Optional<String> value) {
    if (value.filter(text -> ARRAY.matcher(text).matches()).isEmpty()) {
      return "?";
    }
    boolean ids = UUID_ARRAY.matcher(value.orElseThrow()).matches();
    return ids ? "cast(? as uuid[])" : "cast(? as text[])";
  }

  int statements() {
    return statements.size();
  }

  @Override
  public void step(int number) throws SQLException {
    for (PreparedStatement statement : statements) {
      if (statement.execute()) {
        readAll(statement.getResultSet());
      }
    }
    connection.rollback();
  }

  private static void readAll(ResultSet rows) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      for (int column = 1; column <= columns; column++) {
        rows.getObject(column);
      }
    }
    rows.close();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
