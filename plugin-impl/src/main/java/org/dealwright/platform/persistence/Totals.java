package org.dealwright.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.dealwright.platform.Json;

/**
 * How long a list is: counted up to a cap; beyond it, what the database's planner expects, which
 * costs the same however long the list is.
 */
@Dependent
public class Totals {

  private static final int CAP = 10_000;

  private final SqlGateway sql;
  private final Json json;

  @Inject
  Totals(SqlGateway sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  /**
   * A number of rows.
   *
   * @param isExact false for an estimate, which is more than the cap
   */
  public record Total(long rows, boolean isExact) {}

  /**
   * Counts or estimates.
   *
   * @param from the query's from and where clauses
   */
  public Total of(String from, Map<String, ?> parameters) {
    Map<String, Object> capped = new HashMap<>(parameters);
    capped.put("cap", CAP + 1);
    long counted =
        sql.one(
                "select count(*) from (select 1 " + from + " limit :cap) counted",
                capped,
                (row, context) -> row.getLong(1))
            .orElseThrow();
    return counted <= CAP
        ? new Total(counted, true)
        : new Total(Math.max(counted, expected(from, parameters)), false);
  }

  private long expected(String from, Map<String, ?> parameters) {
    String plan =
        sql.one(
                "explain (format json) select 1 " + from,
                parameters,
                (row, context) -> row.getString(1))
            .orElseThrow();
    return json.readTree(plan).at("/0/Plan/Plan Rows").asLong();
  }
}
