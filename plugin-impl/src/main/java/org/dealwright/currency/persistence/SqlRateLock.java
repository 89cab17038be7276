package org.dealwright.currency.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.dealwright.currency.application.RateLock;
import org.dealwright.platform.persistence.SqlGateway;

/** An advisory lock for each organisation, shared by those who convert. */
@Dependent
class SqlRateLock implements RateLock {

  private static final String KEY =
      "(hashtextextended('dealwright exchange rates ' || cast(:organisation as text), 0))";

  private final SqlGateway sql;

  @Inject
  SqlRateLock(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public void change() {
    sql.list(
        "select 1 from pg_advisory_xact_lock" + KEY, Map.of(), (row, context) -> row.getInt(1));
  }

  @Override
  public boolean convert() {
    return sql.one(
            "select pg_try_advisory_xact_lock_shared" + KEY,
            Map.of(),
            (row, context) -> row.getBoolean(1))
        .orElseThrow();
  }
}
