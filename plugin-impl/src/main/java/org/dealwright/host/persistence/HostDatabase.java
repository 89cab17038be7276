package org.dealwright.host.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.dealwright.api.host.HostUnavailableException;
import org.dealwright.platform.persistence.Persistence;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Reads the host's database through a datasource of its own, which is looked up when it is needed:
 * Dealwright starts and works without it.
 */
@ApplicationScoped
class HostDatabase {

  private static final String DEFAULT = "java:jboss/datasources/DealwrightHostDS";
  private static final int TIMEOUT_SECONDS = 30;

  <T> List<T> list(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
    try {
      return jdbi()
          .withHandle(handle -> handle.createQuery(sql).bindMap(parameters).map(mapper).list());
    } catch (JdbiException e) {
      throw new HostUnavailableException("The host's data cannot be read: " + reason(e), e);
    }
  }

  /** Asks for a connection, so that what follows fails for reasons of its own alone. */
  void ping() {
    list("select 1", Map.of(), (row, context) -> row.getInt(1));
  }

  /** The columns that a query answers with, without asking for a row. */
  List<String> columns(String sql, Map<String, ?> parameters) {
    try {
      return jdbi()
          .withHandle(
              handle -> {
                Query query = handle.createQuery("select * from (\n" + sql + "\n) asked limit 0");
                return query
                    .bindMap(parameters)
                    .scanResultSet((rows, context) -> labels(rows.get().getMetaData()));
              });
    } catch (JdbiException e) {
      throw new HostUnavailableException(reason(e), e);
    }
  }

  private static List<String> labels(ResultSetMetaData columns) throws java.sql.SQLException {
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      labels.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
    }
    return labels;
  }

  private Jdbi jdbi() {
    Jdbi jdbi = Persistence.withoutValuesInFailures(Jdbi.create(dataSource()));
    jdbi.getConfig(SqlStatements.class)
        .setUnusedBindingAllowed(true)
        .setQueryTimeout(TIMEOUT_SECONDS);
    return jdbi;
  }

  @SuppressWarnings("BanJNDI") // The name comes from the administrator alone.
  DataSource dataSource() {
    String name =
        ConfigProvider.getConfig()
            .getOptionalValue("dealwright.host.datasource", String.class)
            .orElse(DEFAULT);
    try {
      return (DataSource) new InitialContext().lookup(name);
    } catch (NamingException e) {
      throw new HostUnavailableException("There is no datasource " + name + ".", e);
    }
  }

  /** What the database says, in one line, without the statement. */
  private static String reason(JdbiException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("") + ".";
  }
}
