package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.api.ActorKind;
import org.dealwright.api.Page;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.ConsentRecord;
import org.dealwright.api.lead.Consents;
import org.dealwright.api.lead.FieldChangeView;
import org.dealwright.api.lead.LeadView;
import org.dealwright.lead.application.LeadQueries;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.Keyset;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Leads by keyset: a page is found by index from where the last one ended, however far down. */
@Dependent
class SqlLeadQueries implements LeadQueries {

  /** Beyond this many, a total is only said to be larger. */
  private static final int COUNT_CAP = 10_000;

  private final SqlGateway sql;
  private final ConsentLog consents;
  private final Json json;
  private final Clock clock;

  @Inject
  SqlLeadQueries(SqlGateway sql, ConsentLog consents, Json json, Clock clock) {
    this.sql = sql;
    this.consents = consents;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Page<LeadView> list(Filter filter, Window window) {
    LeadConditions conditions = new LeadConditions(filter);
    long total = total(conditions);
    List<Keyed> rows = rows(conditions, window);
    List<Keyed> shown = rows.stream().limit(window.limit()).toList();
    String next = rows.size() > window.limit() ? shown.get(shown.size() - 1).cursor() : null;
    return new Page<>(
        shown.stream().map(Keyed::lead).toList(),
        next,
        Math.min(total, COUNT_CAP),
        total <= COUNT_CAP);
  }

  private record Keyed(LeadView lead, String key) {

    String cursor() {
      return Keyset.encode(List.of(key, lead.id().toString()));
    }
  }

  private long total(LeadConditions conditions) {
    Map<String, Object> parameters = new HashMap<>(conditions.parameters());
    parameters.put("cap", COUNT_CAP + 1);
    return sql.one(
            "select count(*) from (select 1 "
                + (conditions.aboutState() ? LeadRows.FROM : "from leads l")
                + conditions.sql()
                + " limit :cap) counted",
            parameters,
            (row, context) -> row.getLong(1))
        .orElseThrow();
  }

  private List<Keyed> rows(LeadConditions conditions, Window window) {
    Instant now = clock.instant();
    LeadOrder order = new LeadOrder(window.sort());
    Map<String, Object> parameters = new HashMap<>(conditions.parameters());
    parameters.put("limit", window.limit() + 1);
    parameters.put("skip", window.skip());
    String cursor = window.cursor();
    String query =
        "select "
            + LeadRows.COLUMNS
            + ", "
            + order.value()
            + " as sort_key "
            + LeadRows.FROM
            + conditions.sql()
            + (cursor == null ? "" : order.behind(cursor, parameters))
            + order.orderBy()
            + " limit :limit offset :skip";
    return sql.list(
        query,
        parameters,
        (row, context) -> new Keyed(LeadRows.view(row, now), row.getString("sort_key")));
  }

  @Override
  public void each(Filter filter, Sort sort, Consumer<LeadView> consumer) {
    Instant now = clock.instant();
    LeadConditions conditions = new LeadConditions(filter);
    sql.each(
        "select "
            + LeadRows.COLUMNS
            + LeadRows.FROM
            + conditions.sql()
            + new LeadOrder(sort).orderBy(),
        conditions.parameters(),
        (row, context) -> LeadRows.view(row, now),
        consumer);
  }

  @Override
  public Optional<LeadView> one(UUID id) {
    Instant now = clock.instant();
    return sql.one(
        "select "
            + LeadRows.COLUMNS
            + LeadRows.FROM
            + " where l.organisation_id = :organisation and l.id = :lead"
            + LeadRows.LIVE,
        Map.of("lead", id),
        (row, context) -> LeadRows.view(row, now));
  }

  @Override
  public List<LeadView> matching(@Nullable String emailKey, @Nullable String phoneKey, int limit) {
    Instant now = clock.instant();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("email", emailKey);
    parameters.put("phone", phoneKey);
    parameters.put("limit", limit);
    return sql.list(
        "select "
            + LeadRows.COLUMNS
            + LeadRows.FROM
            + " where l.organisation_id = :organisation"
            + " and (l.email_key = cast(:email as text) or l.phone_key = cast(:phone as text))"
            + LeadRows.LIVE
            + " order by l.created_at desc, l.id desc limit :limit",
        parameters,
        (row, context) -> LeadRows.view(row, now));
  }

  @Override
  public Optional<Extras> extras(UUID id) {
    return sql.one(
        """
        select status_reason, follow_up_at, custom_fields, form_data, attribution, consent from leads
        where organisation_id = :organisation and id = :lead
        """,
        Map.of("lead", id),
        (row, context) ->
            new Extras(
                row.getString("status_reason"),
                LeadRows.instant(row, "follow_up_at"),
                json.readObject(row.getString("custom_fields")),
                json.readObject(row.getString("form_data")),
                json.read(row.getString("attribution"), Attribution.class),
                json.read(row.getString("consent"), Consents.class)));
  }

  @Override
  public List<ConsentRecord> consents(UUID leadId) {
    return consents.of(leadId);
  }

  @Override
  public List<FieldChangeView> changes(UUID leadId, int limit) {
    return sql.list(
        """
        select * from lead_field_changes where organisation_id = :organisation and lead_id = :lead
        order by changed_at desc, id desc limit :limit
        """,
        Map.of("lead", leadId, "limit", limit),
        (row, context) -> change(row));
  }

  private static FieldChangeView change(ResultSet row) throws SQLException {
    return new FieldChangeView(
        row.getString("field"),
        row.getString("old_value"),
        row.getString("new_value"),
        row.getTimestamp("changed_at").toInstant(),
        new Actor(
                ActorKind.valueOf(row.getString("actor_kind")),
                row.getString("actor_id"),
                row.getString("actor_name"))
            .view());
  }
}
