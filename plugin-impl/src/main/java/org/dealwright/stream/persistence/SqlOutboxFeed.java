package org.dealwright.stream.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealwright.api.event.EventEnvelope;
import org.dealwright.api.event.LeadAssignedEvent;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.PlatformSql;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.stream.application.OutboxFeed;
import org.dealwright.stream.domain.Position;
import org.dealwright.stream.domain.StreamedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outbox by snapshots. A transaction is new where it began after the snapshot ({@code
 * tx_id >= xmax}) or was under way then ({@code xip}); both are looked up in the index, so that a
 * long transaction, of the host's too, holds nothing up and makes nothing slow.
 */
@Dependent
class SqlOutboxFeed implements OutboxFeed {

  private static final String EVENT =
      """
      e.organisation_id, e.id, e.type, e.aggregate_id, e.aggregate_version, e.created_at, e.payload,
      l.assigned_to, d.owner, d.pipeline_id
      """;

  private static final String OF_RECORDS =
      """
      left join leads l on l.organisation_id = e.organisation_id
        and l.id = cast(e.payload ->> 'leadId' as uuid)
      left join deals d on d.organisation_id = e.organisation_id
        and d.id = cast(e.payload ->> 'dealId' as uuid)
      """;

  /** What was restored from another database must not come from the future. */
  private static final String SINCE =
      """
      with news as (
        select * from outbox_events
        where tx_id >= pg_snapshot_xmax(cast(:position as pg_snapshot))
          and tx_id < pg_snapshot_xmax(pg_current_snapshot())
        union all
        select * from outbox_events
        where tx_id = any(array(select pg_snapshot_xip(cast(:position as pg_snapshot))))
        limit :limit)
      select cast(pg_current_snapshot() as text) as position,
      """
          + EVENT
          + """
          from (values (1)) one left join news e on true
          """
          + OF_RECORDS
          + " order by e.id";

  private static final String BETWEEN =
      """
      with news as (
        select * from outbox_events
        where organisation_id = :organisation
          and tx_id >= pg_snapshot_xmax(cast(:position as pg_snapshot))
          and tx_id < pg_snapshot_xmax(cast(:until as pg_snapshot))
          and pg_visible_in_snapshot(tx_id, cast(:until as pg_snapshot))
        union all
        select * from outbox_events
        where organisation_id = :organisation
          and tx_id = any(array(select pg_snapshot_xip(cast(:position as pg_snapshot))))
          and pg_visible_in_snapshot(tx_id, cast(:until as pg_snapshot))
        limit :limit)
      select cast(:until as text) as position,
      """
          + EVENT
          + " from news e "
          + OF_RECORDS
          + " order by e.id";

  private final PlatformSql platform;
  private final SqlGateway sql;
  private final Json json;

  @Inject
  SqlOutboxFeed(PlatformSql platform, SqlGateway sql, Json json) {
    this.platform = platform;
    this.sql = sql;
    this.json = json;
  }

  private record Row(String position, Optional<StreamedEvent> event) {}

  @Override
  public Position now() {
    return platform
        .one(
            "select cast(pg_current_snapshot() as text)",
            Map.of(),
            (row, context) -> new Position(row.getString(1)))
        .orElseThrow();
  }

  @Override
  public News since(Position position, int limit) {
    List<Row> rows =
        platform.list(
            SINCE,
            Map.of("position", position.text(), "limit", limit + 1),
            (row, context) -> row(row));
    return news(new Position(rows.get(0).position()), rows, limit);
  }

  @Override
  public News between(Position after, Position until, int limit) {
    List<Row> rows =
        sql.list(
            BETWEEN,
            Map.of("position", after.text(), "until", until.text(), "limit", limit + 1),
            (row, context) -> row(row));
    return news(until, rows, limit);
  }

  private static News news(Position position, List<Row> rows, int limit) {
    List<StreamedEvent> events = rows.stream().flatMap(row -> row.event().stream()).toList();
    return new News(position, events, events.size() <= limit);
  }

  private Row row(ResultSet row) throws SQLException {
    UUID organisation = row.getObject("organisation_id", UUID.class);
    return new Row(
        row.getString("position"),
        organisation == null ? Optional.empty() : Optional.of(event(organisation, row)));
  }

  private StreamedEvent event(UUID organisation, ResultSet row) throws SQLException {
    JsonNode payload = json.readTree(row.getString("payload"));
    EventEnvelope envelope =
        new EventEnvelope(
            "1.0",
            row.getObject("id", UUID.class),
            "/organisations/" + organisation,
            row.getString("type"),
            row.getObject("aggregate_id", UUID.class),
            row.getTimestamp("created_at").toInstant(),
            "application/json",
            row.getInt("aggregate_version"),
            payload);
    return new StreamedEvent(
        organisation,
        row.getString("type"),
        about(row, payload),
        assignees(row, payload),
        json.write(envelope));
  }

  /** What concerns a deal concerns its board, such as a task of it. */
  private static StreamedEvent.About about(ResultSet row, JsonNode payload) throws SQLException {
    UUID named = id(payload, "pipelineId");
    return new StreamedEvent.About(
        id(payload, "leadId"),
        id(payload, "dealId"),
        named == null ? row.getObject("pipeline_id", UUID.class) : named);
  }

  /** Whose the records are now, and of a record that changes hands, whose it was. */
  private static Set<String> assignees(ResultSet row, JsonNode payload) throws SQLException {
    boolean changesHands = row.getString("type").equals(LeadAssignedEvent.TYPE);
    return Stream.of(
            row.getString("assigned_to"),
            row.getString("owner"),
            changesHands ? payload.path("from").textValue() : null,
            payload.path("previousOwner").textValue())
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable UUID id(JsonNode payload, String field) {
    JsonNode value = payload.path(field);
    return value.isTextual() ? UUID.fromString(value.asText()) : null;
  }
}
