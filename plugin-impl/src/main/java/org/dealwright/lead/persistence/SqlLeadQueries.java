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
import org.dealwright.api.ActorView;
import org.dealwright.api.Page;
import org.dealwright.api.customer.ConversionView;
import org.dealwright.api.customer.ConversionWay;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.ConsentRecord;
import org.dealwright.api.lead.Consents;
import org.dealwright.api.lead.FieldChangeView;
import org.dealwright.api.lead.LeadView;
import org.dealwright.lead.application.LeadQueries;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.persistence.OwnCondition;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.platform.persistence.Totals;
import org.jspecify.annotations.Nullable;

/** Leads by keyset: a page is found by index from where the last one ended, however far down. */
@Dependent
class SqlLeadQueries implements LeadQueries {

  private static final String EXTRAS =
      """
      l.status_reason, l.custom_fields, l.form_data, l.attribution, l.consent,
        v.customer_id as converted_to, v.way, v.converted_at, v.actor_kind, v.actor_id,
        v.actor_name
      """;

  private static final String CONVERSION =
      """
      left join lead_conversions v on v.organisation_id = l.organisation_id
          and v.lead_id = l.id and v.undone_at is null
      """;

  private final SqlGateway sql;
  private final LeadOrders orders;
  private final Totals totals;
  private final ConsentLog consents;
  private final Json json;
  private final OwnCondition own;
  private final Clock clock;

  @Inject
  SqlLeadQueries(
      SqlGateway sql,
      LeadOrders orders,
      Totals totals,
      ConsentLog consents,
      Json json,
      OwnCondition own,
      Clock clock) {
    this.own = own;
    this.sql = sql;
    this.orders = orders;
    this.totals = totals;
    this.consents = consents;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Page<LeadView> list(Filter filter, Window window) {
    LeadConditions conditions = new LeadConditions(filter, own);
    LeadOrder order = orders.of(window.sort());
    List<Keyed> rows = rows(conditions, order, window);
    List<Keyed> shown = rows.stream().limit(window.limit()).toList();
    String next = rows.size() > window.limit() ? shown.get(shown.size() - 1).cursor(order) : null;
    return totals.page(
        shown.stream().map(Keyed::lead).toList(),
        next,
        new Totals.Part(window.skip(), window.cursor(), window.counted()),
        (conditions.aboutState() ? LeadRows.FROM : "from leads l") + conditions.sql(),
        conditions.parameters());
  }

  private record Keyed(LeadView lead, String key) {

    String cursor(LeadOrder order) {
      return order.cursor(key, lead.id());
    }
  }

  private List<Keyed> rows(LeadConditions conditions, LeadOrder order, Window window) {
    Instant now = clock.instant();
    Map<String, Object> parameters = new HashMap<>(conditions.parameters());
    parameters.put("limit", window.limit() + 1);
    parameters.put("skip", window.skip());
    return sql.list(
        order.query(conditions, window.cursor(), parameters),
        parameters,
        (row, context) -> new Keyed(LeadRows.view(row, now), row.getString("sort_key")));
  }

  @Override
  public void each(Filter filter, Sort sort, Consumer<LeadView> consumer) {
    Instant now = clock.instant();
    LeadConditions conditions = new LeadConditions(filter, own);
    Map<String, Object> parameters = new HashMap<>(conditions.parameters());
    parameters.put("limit", null);
    parameters.put("skip", 0);
    sql.each(
        orders.of(sort).query(conditions, null, parameters),
        parameters,
        (row, context) -> LeadRows.view(row, now),
        consumer);
  }

  @Override
  public Optional<LeadView> one(UUID id) {
    return one(id, LeadRows.LIVE);
  }

  @Override
  public Optional<LeadView> deleted(UUID id) {
    return one(id, LeadRows.DELETED);
  }

  private Optional<LeadView> one(UUID id, String condition) {
    Instant now = clock.instant();
    return sql.one(
        "select "
            + LeadRows.COLUMNS
            + LeadRows.FROM
            + " where l.organisation_id = :organisation and l.id = :lead"
            + condition
            + own.ofLeads("l"),
        Map.of("lead", id),
        (row, context) -> LeadRows.view(row, now));
  }

  @Override
  public Optional<UUID> mergedInto(UUID id) {
    return sql.one(
        """
        select merged_into from leads
        where organisation_id = :organisation and id = :lead and merged_into is not null
        """,
        Map.of("lead", id),
        (row, context) -> row.getObject("merged_into", UUID.class));
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
            + own.ofLeads("l")
            + " order by l.created_at desc, l.id desc limit :limit",
        parameters,
        (row, context) -> LeadRows.view(row, now));
  }

  @Override
  public Optional<Detail> detail(UUID id) {
    Instant now = clock.instant();
    return sql.one(
        "select "
            + LeadRows.COLUMNS
            + ", "
            + EXTRAS
            + LeadRows.FROM
            + CONVERSION
            + " where l.organisation_id = :organisation and l.id = :lead"
            + LeadRows.LIVE
            + own.ofLeads("l"),
        Map.of("lead", id),
        (row, context) -> new Detail(LeadRows.view(row, now), extras(row)));
  }

  private Extras extras(ResultSet row) throws SQLException {
    return new Extras(
        row.getString("status_reason"),
        LeadRows.instant(row, "follow_up_at"),
        json.readObject(row.getString("custom_fields")),
        json.readObject(row.getString("form_data")),
        json.read(row.getString("attribution"), Attribution.class),
        json.read(row.getString("consent"), Consents.class),
        conversion(row));
  }

  @Override
  public List<ConsentRecord> consents(UUID leadId) {
    return consents.of(leadId);
  }

  private static @Nullable ConversionView conversion(ResultSet row) throws SQLException {
    UUID customer = row.getObject("converted_to", UUID.class);
    return customer == null
        ? null
        : new ConversionView(
            customer,
            ConversionWay.valueOf(row.getString("way")),
            row.getTimestamp("converted_at").toInstant(),
            actor(row));
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
        actor(row));
  }

  private static ActorView actor(ResultSet row) throws SQLException {
    return new Actor(
            ActorKind.valueOf(row.getString("actor_kind")),
            row.getString("actor_id"),
            row.getString("actor_name"))
        .view();
  }
}
