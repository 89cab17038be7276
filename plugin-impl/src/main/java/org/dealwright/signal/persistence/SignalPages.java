package org.dealwright.signal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.signal.SignalTrust;
import org.dealwright.api.signal.SignalType;
import org.dealwright.api.signal.SignalView;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.CursorValues;
import org.dealwright.platform.persistence.Keyset;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** A lead's signals by keyset, the latest first. */
@Dependent
class SignalPages {

  /** Beyond this many, a total is only said to be larger. */
  private static final long COUNT_CAP = 10_000;

  private static final String OF_LEAD =
      " from signals where organisation_id = :organisation and lead_id = :lead";

  private final SqlGateway sql;
  private final Json json;

  @Inject
  SignalPages(SqlGateway sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  Page<SignalView> of(UUID leadId, int limit, @Nullable String cursor) {
    Map<String, Object> values = new HashMap<>(Map.of("lead", leadId, "limit", limit + 1));
    List<SignalView> rows =
        sql.list(
            "select *"
                + OF_LEAD
                + before(cursor, values)
                + " order by occurred_at desc, id desc limit :limit",
            values,
            (row, context) -> view(row));
    List<SignalView> shown = rows.stream().limit(limit).toList();
    String next = rows.size() > limit ? cursor(shown.get(limit - 1)) : null;
    int total = total(leadId);
    return new Page<>(shown, next, Math.min(total, COUNT_CAP), total <= COUNT_CAP);
  }

  private int total(UUID leadId) {
    return sql.one(
            "select count(*) from (select 1" + OF_LEAD + " limit :cap) counted",
            Map.of("lead", leadId, "cap", COUNT_CAP + 1),
            (row, context) -> row.getInt(1))
        .orElseThrow();
  }

  private static String before(@Nullable String cursor, Map<String, Object> values) {
    if (cursor == null) {
      return "";
    }
    CursorValues last = Keyset.decode(cursor, 2);
    values.put("at", last.time(0).atOffset(ZoneOffset.UTC));
    values.put("id", last.id(1));
    return " and (occurred_at, id) < (:at, :id)";
  }

  private static String cursor(SignalView last) {
    return Keyset.encode(List.of(last.occurredAt().toString(), last.id().toString()));
  }

  private SignalView view(ResultSet row) throws SQLException {
    return new SignalView(
        row.getObject("id", UUID.class),
        row.getString("event_id"),
        SignalType.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
        row.getTimestamp("occurred_at").toInstant(),
        row.getTimestamp("received_at").toInstant(),
        row.getBoolean("clamped"),
        SignalTrust.valueOf(row.getString("trust")),
        json.readObject(row.getString("properties")));
  }
}
