package org.dealwright.platform.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dealwright.platform.Ids;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.SqlGateway;

/** The outbox as a table; one statement for all events of a change. */
@Dependent
class JdbcOutbox implements Outbox {

  private static final String INSERT =
      """
      insert into outbox_events (organisation_id, id, created_at, type, aggregate_type,
        aggregate_id, aggregate_version, payload)
      values (:organisation, :id, :createdAt, :type, :aggregateType, :aggregateId, :version,
        cast(:payload as jsonb))
      """;

  private final SqlGateway sql;
  private final Json json;
  private final Clock clock;

  @Inject
  JdbcOutbox(SqlGateway sql, Json json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void append(List<Entry> entries) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    sql.batch(
        INSERT,
        entries,
        (row, entry) ->
            row.bind("id", Ids.next())
                .bind("createdAt", now)
                .bind("type", entry.type())
                .bind("aggregateType", entry.aggregateType())
                .bind("aggregateId", entry.aggregateId())
                .bind("version", entry.version())
                .bind("payload", json.write(entry.payload())));
  }
}
