package org.dealwright.tracking.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.tracking.Touch;
import org.dealwright.api.tracking.VisitorView;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.tracking.domain.TrackingSettings;
import org.dealwright.tracking.domain.Visitor;
import org.dealwright.tracking.domain.VisitorEvent;
import org.dealwright.tracking.domain.VisitorRepository;

/** Visitors and what is held of them as rows. */
@Dependent
class SqlVisitors implements VisitorRepository {

  private final SqlGateway sql;
  private final Json json;

  @Inject
  SqlVisitors(SqlGateway sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public void add(UUID id, Touch touch, Instant now) {
    sql.update(
        """
        insert into visitors (organisation_id, id, first_seen_at, last_seen_at, counted_on, counted,
          first_touch, last_touch)
        values (:organisation, :id, :now, :now, :today, 0, cast(:touch as jsonb),
          cast(:touch as jsonb))
        """,
        Map.of("id", id, "now", time(now), "today", day(now), "touch", json.write(touch)));
  }

  /** A visit that comes from nowhere in particular leaves the last touch as it was. */
  @Override
  public boolean visited(UUID id, Touch touch, Instant now) {
    String last = touch.equals(Touch.UNKNOWN) ? "" : ", last_touch = cast(:touch as jsonb)";
    return sql.update(
            "update visitors set last_seen_at = :now"
                + last
                + " where organisation_id = :organisation and id = :id",
            last.isEmpty()
                ? Map.of("id", id, "now", time(now))
                : Map.of("id", id, "now", time(now), "touch", json.write(touch)))
        == 1;
  }

  @Override
  public Optional<Visitor> lock(UUID id) {
    return sql.one(
        """
        select id, lead_id, counted_on, counted from visitors
        where organisation_id = :organisation and id = :id for update
        """,
        Map.of("id", id),
        (row, context) ->
            new Visitor(
                row.getObject("id", UUID.class),
                row.getObject("lead_id", UUID.class),
                row.getObject("counted_on", LocalDate.class),
                row.getInt("counted")));
  }

  @Override
  public void seen(Visitor visitor, Instant now) {
    sql.update(
        """
        update visitors set last_seen_at = :now, counted_on = :day, counted = :counted
        where organisation_id = :organisation and id = :id
        """,
        Map.of(
            "id", visitor.id(),
            "now", time(now),
            "day", visitor.countedOn(),
            "counted", visitor.counted()));
  }

  @Override
  public void hold(UUID visitorId, List<VisitorEvent> events) {
    sql.batch(
        """
        insert into visitor_events (organisation_id, visitor_id, event_id, type, occurred_at,
          clamped, received_at, properties)
        values (:organisation, :visitor, :event, :type, :occurredAt, :clamped, :receivedAt,
          cast(:properties as jsonb))
        """,
        events,
        (row, event) ->
            row.bind("visitor", visitorId)
                .bind("event", event.eventId())
                .bind("type", event.type().toString())
                .bind("occurredAt", time(event.occurredAt()))
                .bind("clamped", event.clamped())
                .bind("receivedAt", time(event.receivedAt()))
                .bind("properties", json.write(event.properties())));
  }

  @Override
  public List<VisitorEvent> takeHeld(UUID visitorId) {
    return sql.list(
        """
        delete from visitor_events where organisation_id = :organisation and visitor_id = :visitor
        returning event_id, type, occurred_at, clamped, received_at, properties
        """,
        Map.of("visitor", visitorId),
        (row, context) -> held(row));
  }

  private VisitorEvent held(ResultSet row) throws SQLException {
    return new VisitorEvent(
        row.getString("event_id"),
        TrackingSettings.standard(row.getString("type")).orElseThrow(),
        row.getTimestamp("occurred_at").toInstant(),
        row.getBoolean("clamped"),
        row.getTimestamp("received_at").toInstant(),
        json.readObject(row.getString("properties")));
  }

  @Override
  public void know(UUID visitorId, UUID leadId, Instant now) {
    sql.update(
        """
        update visitors set lead_id = :lead, known_since = :now
        where organisation_id = :organisation and id = :id and lead_id is distinct from :lead
        """,
        Map.of("id", visitorId, "lead", leadId, "now", time(now)));
  }

  @Override
  public List<VisitorView> ofLead(UUID leadId) {
    return sql.list(
        """
        select * from visitors where organisation_id = :organisation and lead_id = :lead
        order by last_seen_at desc, id limit 50
        """,
        Map.of("lead", leadId),
        (row, context) ->
            new VisitorView(
                row.getObject("id", UUID.class),
                row.getTimestamp("first_seen_at").toInstant(),
                row.getTimestamp("last_seen_at").toInstant(),
                row.getTimestamp("known_since").toInstant(),
                json.read(row.getString("first_touch"), Touch.class),
                json.read(row.getString("last_touch"), Touch.class)));
  }

  @Override
  public void forget(UUID visitorId) {
    sql.update(
        "delete from visitors where organisation_id = :organisation and id = :id",
        Map.of("id", visitorId));
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
