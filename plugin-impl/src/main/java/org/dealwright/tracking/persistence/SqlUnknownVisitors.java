package org.dealwright.tracking.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.dealwright.platform.persistence.PlatformSql;
import org.dealwright.tracking.domain.UnknownVisitors;

/** Unknown visitors, those first who were not seen for longest. */
@Dependent
class SqlUnknownVisitors implements UnknownVisitors {

  private final PlatformSql sql;

  @Inject
  SqlUnknownVisitors(PlatformSql sql) {
    this.sql = sql;
  }

  @Override
  public int forget(Instant before, int limit) {
    return sql.update(
        """
        delete from visitors where (organisation_id, id) in (
          select organisation_id, id from visitors
          where lead_id is null and last_seen_at < :before
          order by last_seen_at limit :limit for update skip locked)
        """,
        Map.of("before", before.atOffset(ZoneOffset.UTC), "limit", limit));
  }
}
