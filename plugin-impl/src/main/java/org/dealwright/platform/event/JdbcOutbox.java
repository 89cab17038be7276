package org.dealwright.platform.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.platform.Ids;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.AtCommit;
import org.dealwright.platform.persistence.RowInsert;

/** The outbox as a table; one statement for all events of a transaction. */
@Dependent
class JdbcOutbox implements Outbox {

  private record Row(UUID id, Instant createdAt, Entry entry, String payload) {}

  private static final RowInsert<Row> EVENTS =
      RowInsert.<Row>into("outbox_events")
          .column("id", "uuid", Row::id)
          .column("created_at", "timestamptz", Row::createdAt)
          .column("type", "text", row -> row.entry().type())
          .column("aggregate_type", "text", row -> row.entry().aggregateType())
          .column("aggregate_id", "uuid", row -> row.entry().aggregateId())
          .column("aggregate_version", "integer", row -> row.entry().version())
          .column("payload", "jsonb", Row::payload)
          .build();

  private final AtCommit atCommit;
  private final Json json;
  private final Clock clock;

  @Inject
  JdbcOutbox(AtCommit atCommit, Json json, Clock clock) {
    this.atCommit = atCommit;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void append(List<Entry> entries) {
    Instant now = clock.instant();
    atCommit.insert(
        EVENTS,
        entries.stream()
            .map(entry -> new Row(Ids.next(), now, entry, json.write(entry.payload())))
            .toList());
  }
}
