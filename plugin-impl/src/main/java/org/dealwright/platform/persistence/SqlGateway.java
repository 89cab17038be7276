package org.dealwright.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dealwright.platform.identity.Caller;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * Native SQL on an organisation's records. A statement that does not name {@code :organisation} is
 * refused, and the gateway alone binds it, so that a forgotten condition cannot show one
 * organisation's records to another. Joins the running transaction.
 *
 * <p>A statement for a set of keys that runs often says {@code any(array(select unnest(:keys)))},
 * and {@code (select :keys)} in a join: PostgreSQL then does not see how many keys there are, and
 * keeps its plan. With {@code any(:keys)} a plan for one key always looks cheaper than one for any
 * number, so that it would plan each time anew, which takes longer than the statement.
 */
@Dependent
public class SqlGateway {

  private static final Pattern ORGANISATION = Pattern.compile(":organisation\\b");

  private static final Pattern OWN = Pattern.compile(":own\\b");

  private final Jdbi jdbi;
  private final Caller caller;

  @Inject
  public SqlGateway(Jdbi jdbi, Caller caller) {
    this.jdbi = jdbi;
    this.caller = caller;
  }

  public <T> List<T> list(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
    return jdbi.withHandle(
        handle -> bind(handle.createQuery(checked(sql)), sql, parameters).map(mapper).list());
  }

  public <T> Optional<T> one(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
    return jdbi.withHandle(
        handle -> bind(handle.createQuery(checked(sql)), sql, parameters).map(mapper).findOne());
  }

  /** Returns the number of rows changed. */
  public int update(String sql, Map<String, ?> parameters) {
    return update(organisation(), sql, parameters);
  }

  /** Inserts all rows by one statement; returns how many there are now that were not before. */
  public <T> int insert(RowInsert<T> insert, List<T> rows) {
    return rows.isEmpty() ? 0 : update(insert.sql(""), insert.arrays("", rows));
  }

  int update(UUID organisation, String sql, Map<String, ?> parameters) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(checked(sql))
                .bindMap(parameters)
                .bind("organisation", organisation)
                .execute());
  }

  /** Runs one statement for many rows in one round trip; returns the rows changed by each. */
  public <T> int[] batch(String sql, List<T> rows, BatchBinder<T> binder) {
    if (rows.isEmpty()) {
      return new int[0];
    }
    return jdbi.withHandle(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(checked(sql));
          for (T row : rows) {
            binder.bind(batch, row);
            batch.bind("organisation", organisation()).add();
          }
          return batch.execute();
        });
  }

  /** Streams rows to a consumer without holding them all. */
  public <T> void each(
      String sql, Map<String, ?> parameters, RowMapper<T> mapper, Consumer<T> consumer) {
    jdbi.useHandle(
        handle ->
            bind(handle.createQuery(checked(sql)), sql, parameters)
                .setFetchSize(500)
                .map(mapper)
                .forEach(consumer));
  }

  /** Binds one row of a batch. */
  @FunctionalInterface
  public interface BatchBinder<T> {
    void bind(PreparedBatch batch, T row);
  }

  private Query bind(Query query, String sql, Map<String, ?> parameters) {
    query.bindMap(parameters).bind("organisation", organisation());
    return sql.contains(":own") && OWN.matcher(sql).find()
        ? query.bind("own", caller.restrictedTo().orElseThrow())
        : query;
  }

  private UUID organisation() {
    return caller.organisationId();
  }

  private static String checked(String sql) {
    if (!ORGANISATION.matcher(sql).find()) {
      throw new IllegalArgumentException("A statement must name :organisation: " + sql);
    }
    return sql;
  }
}
