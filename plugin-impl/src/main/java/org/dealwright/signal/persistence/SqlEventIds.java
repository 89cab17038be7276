package org.dealwright.signal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.dealwright.platform.persistence.PlatformSql;
import org.dealwright.signal.domain.EventIds;

/** The oldest event ids, found by the order in which they came. */
@Dependent
class SqlEventIds implements EventIds {

  private final PlatformSql sql;

  @Inject
  SqlEventIds(PlatformSql sql) {
    this.sql = sql;
  }

  @Override
  public int forget(Instant before, int limit) {
    return sql.update(
        """
        delete from signal_keys where ctid = any(array(
          select ctid from signal_keys where received_at < :before limit :limit))
        """,
        Map.of("before", before.atOffset(ZoneOffset.UTC), "limit", limit));
  }
}
