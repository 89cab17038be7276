package org.dealwright.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealwright.api.Page;
import org.dealwright.platform.Json;
import org.jspecify.annotations.Nullable;

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
  private record Total(long rows, boolean isExact) {}

  /**
   * Which part of a list a page is.
   *
   * @param skip how many records come before it where no cursor says where it begins
   * @param cursor of the page before
   * @param counted whether its reader wants to know how long the list is
   */
  public record Part(int skip, @Nullable String cursor, boolean counted) {}

  /**
   * A page together with how long its list is. A list that ends on this page is not counted again.
   *
   * @param shown the page's records
   * @param next where the next page begins, null on the last one
   * @param window which part of the list it is
   * @param from the list's from and where clauses
   */
  public <T> Page<T> page(
      List<T> shown, @Nullable String next, Part window, String from, Map<String, ?> parameters) {
    if (!window.counted()) {
      return new Page<>(shown, next, null, null);
    }
    boolean isAll =
        window.cursor() == null && next == null && (window.skip() == 0 || !shown.isEmpty());
    Total total = isAll ? new Total(window.skip() + shown.size(), true) : of(from, parameters);
    return new Page<>(shown, next, total.rows(), total.isExact());
  }

  private Total of(String from, Map<String, ?> parameters) {
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
