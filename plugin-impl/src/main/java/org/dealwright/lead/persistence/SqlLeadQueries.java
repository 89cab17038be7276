package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.dealwright.api.Page;
import org.dealwright.api.lead.FieldChangeView;
import org.dealwright.api.lead.LeadView;
import org.dealwright.lead.application.LeadQueries;
import org.dealwright.platform.Json;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.Keyset;
import org.dealwright.platform.persistence.SqlGateway;

/** Leads by keyset: a page is found by index from where the last one ended, however far down. */
@Dependent
class SqlLeadQueries implements LeadQueries {

  /** Beyond this many, a total is only said to be larger. */
  private static final int COUNT_CAP = 10_000;

  private static final Map<SortKey, String> EXPRESSIONS =
      Map.of(
          SortKey.SCORE, "s.margin",
          SortKey.CREATED_AT, "l.created_at",
          SortKey.UPDATED_AT, "l.updated_at",
          SortKey.NAME, "lower(concat_ws(' ', l.last_name, l.first_name))",
          SortKey.COMPANY, "lower(coalesce(l.company, ''))",
          SortKey.ESTIMATED_VALUE, "coalesce(l.estimated_amount, -1)");

  private static final Map<SortKey, String> TYPES =
      Map.of(
          SortKey.SCORE, "double precision",
          SortKey.CREATED_AT, "timestamptz",
          SortKey.UPDATED_AT, "timestamptz",
          SortKey.NAME, "text",
          SortKey.COMPANY, "text",
          SortKey.ESTIMATED_VALUE, "bigint");

  private final SqlGateway sql;
  private final Json json;

  @Inject
  SqlLeadQueries(SqlGateway sql, Json json) {
    this.sql = sql;
    this.json = json;
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
                + LeadRows.FROM
                + conditions.sql()
                + " limit :cap) counted",
            parameters,
            (row, context) -> row.getLong(1))
        .orElseThrow();
  }

  private List<Keyed> rows(LeadConditions conditions, Window window) {
    String expression = EXPRESSIONS.get(window.sort().key());
    String direction = window.sort().descending() ? " desc" : "";
    Map<String, Object> parameters = new HashMap<>(conditions.parameters());
    parameters.put("limit", window.limit() + 1);
    String query =
        "select "
            + LeadRows.COLUMNS
            + ", cast("
            + expression
            + " as text) as sort_key "
            + LeadRows.FROM
            + conditions.sql()
            + after(window, parameters)
            + " order by "
            + expression
            + direction
            + ", "
            + tieBreak(window.sort().key())
            + direction
            + " limit :limit";
    return sql.list(
        query,
        parameters,
        (row, context) -> new Keyed(LeadRows.view(row), row.getString("sort_key")));
  }

  /** The id, from the table whose index has the sort's order. */
  private static String tieBreak(SortKey key) {
    return key == SortKey.SCORE ? "s.lead_id" : "l.id";
  }

  private static String after(Window window, Map<String, Object> parameters) {
    String cursor = window.cursor();
    if (cursor == null) {
      return "";
    }
    SortKey key = window.sort().key();
    List<String> values = Keyset.decode(cursor, 2);
    parameters.put("afterKey", SortValues.checked(key, values.get(0)));
    parameters.put("afterId", id(values.get(1)));
    return " and ("
        + EXPRESSIONS.get(key)
        + ", "
        + tieBreak(key)
        + ") "
        + (window.sort().descending() ? "<" : ">")
        + " (cast(:afterKey as "
        + TYPES.get(key)
        + "), :afterId)";
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new ValidationException("cursor", "This is no cursor of this list.");
    }
  }

  @Override
  public Optional<LeadView> one(UUID id) {
    return sql.one(
        "select "
            + LeadRows.COLUMNS
            + LeadRows.FROM
            + " where l.organisation_id = :organisation and l.id = :lead"
            + LeadRows.LIVE,
        Map.of("lead", id),
        (row, context) -> LeadRows.view(row));
  }

  @Override
  public Optional<Extras> extras(UUID id) {
    return sql.one(
        """
        select status_reason, follow_up_at, custom_fields, form_data from leads
        where organisation_id = :organisation and id = :lead
        """,
        Map.of("lead", id),
        (row, context) ->
            new Extras(
                row.getString("status_reason"),
                LeadRows.instant(row, "follow_up_at"),
                json.readObject(row.getString("custom_fields")),
                json.readObject(row.getString("form_data"))));
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
