package org.dealwright.audit.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.ActorKind;
import org.dealwright.api.ActorView;
import org.dealwright.api.Slice;
import org.dealwright.api.audit.AuditEntryView;
import org.dealwright.audit.application.AuditQueries;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.Likes;
import org.dealwright.platform.persistence.Place;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** The log by keyset. */
@Dependent
class SqlAuditQueries implements AuditQueries {

  private static final AuditValues ERASED = new AuditValues(null, null, List.of());

  private final SqlGateway sql;
  private final Json json;

  @Inject
  SqlAuditQueries(SqlGateway sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public Slice<AuditEntryView> list(Filter filter, Window window) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("limit", window.limit() + 1);
    String query =
        select(filter, parameters)
            + Place.after(window.cursor(), "a.created_at, a.id", parameters)
            + " order by a.created_at desc, a.id desc limit :limit";
    List<AuditEntryView> rows = sql.list(query, parameters, (row, context) -> view(row));
    return Place.slice(rows, window.limit(), entry -> new Place(entry.at(), entry.id()));
  }

  @Override
  public void each(Filter filter, Consumer<AuditEntryView> consumer) {
    Map<String, Object> parameters = new HashMap<>();
    String query = select(filter, parameters) + " order by a.created_at desc, a.id desc";
    sql.each(query, parameters, (row, context) -> view(row), consumer);
  }

  private static String select(Filter filter, Map<String, Object> parameters) {
    StringBuilder query =
        new StringBuilder(
            """
            select a.*, v.content from audit_log a
              left join audit_values v on v.organisation_id = a.organisation_id
                and v.entry_id = a.id
            where a.organisation_id = :organisation
            """);
    when(" and a.actor_id = :actor", "actor", filter.actorId(), query, parameters);
    when(" and a.operation = :operation", "operation", filter.operation(), query, parameters);
    when(" and a.record_id = :record", "record", filter.recordId(), query, parameters);
    String action = filter.action();
    if (action != null && action.contains(".")) {
      when(" and a.action = :action", "action", action, query, parameters);
    } else if (action != null) {
      when(" and a.action like :action", "action", Likes.starting(action + "."), query, parameters);
    }
    if (filter.from() != null) {
      var from = filter.from().atOffset(ZoneOffset.UTC);
      when(" and a.created_at >= :from", "from", from, query, parameters);
    }
    if (filter.until() != null) {
      var until = filter.until().atOffset(ZoneOffset.UTC);
      when(" and a.created_at < :until", "until", until, query, parameters);
    }
    return query.toString();
  }

  private static void when(
      String condition,
      String name,
      @Nullable Object value,
      StringBuilder query,
      Map<String, Object> parameters) {
    if (value != null) {
      query.append(condition);
      parameters.put(name, value);
    }
  }

  private AuditEntryView view(ResultSet row) throws SQLException {
    String content = row.getString("content");
    AuditValues values = content == null ? ERASED : json.read(content, AuditValues.class);
    String action = row.getString("action");
    return new AuditEntryView(
        row.getObject("id", UUID.class),
        row.getTimestamp("created_at").toInstant(),
        action,
        row.getString("operation"),
        action.substring(0, action.indexOf('.')),
        row.getString("record_id"),
        new ActorView(
            ActorKind.valueOf(row.getString("actor_kind")),
            row.getString("actor_id"),
            values.actorName()),
        values.remoteAddress(),
        row.getString("request_id"),
        values.changes(),
        content == null,
        row.getObject("sequence", Long.class));
  }
}
