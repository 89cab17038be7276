package org.dealwright.customer.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dealwright.api.host.HostCustomer;
import org.dealwright.customer.domain.CustomerRepository;
import org.dealwright.customer.domain.CustomerSync;
import org.dealwright.customer.domain.Mirrored;
import org.dealwright.platform.Ids;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/**
 * Mirrored customers as rows; a page is written by one statement, rows that stay are not touched.
 */
@Dependent
class SqlCustomers implements CustomerRepository {

  private static final String MIRROR =
      """
      insert into customers (organisation_id, id, host, host_id, name, reference, email, phone,
        website, country, url, email_key, phone_key, domain, synced_at)
      select distinct on (c.host_id) :organisation, c.*, :now
      from unnest(:ids, array_fill(cast(:host as text), array[cardinality(:ids)]), :hostIds,
        :names, :references, :emails, :phones, :websites, :countries, :urls, :emailKeys,
        :phoneKeys, :domains)
        as c (id, host, host_id, name, reference, email, phone, website, country, url, email_key,
          phone_key, domain)
      order by c.host_id
      on conflict (organisation_id, host, host_id) do update
      set name = excluded.name, reference = excluded.reference, email = excluded.email,
        phone = excluded.phone, website = excluded.website, country = excluded.country,
        url = excluded.url, email_key = excluded.email_key, phone_key = excluded.phone_key,
        domain = excluded.domain, synced_at = excluded.synced_at, gone_at = null
      where (customers.name, customers.reference, customers.email, customers.phone,
          customers.website, customers.country, customers.url, customers.email_key,
          customers.phone_key, customers.domain, customers.gone_at)
        is distinct from (excluded.name, excluded.reference, excluded.email, excluded.phone,
          excluded.website, excluded.country, excluded.url, excluded.email_key,
          excluded.phone_key, excluded.domain, null)
      """;

  private final SqlGateway sql;

  @Inject
  SqlCustomers(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public int mirror(String host, List<Mirrored> customers, Instant now) {
    if (customers.isEmpty()) {
      return 0;
    }
    Map<String, Object> values = new HashMap<>();
    values.put("host", host);
    values.put("now", utc(now));
    values.put("ids", customers.stream().map(one -> Ids.next()).toArray(UUID[]::new));
    values.put("hostIds", hosts(customers, HostCustomer::id));
    values.put("names", hosts(customers, HostCustomer::name));
    values.put("references", hosts(customers, HostCustomer::reference));
    values.put("emails", hosts(customers, HostCustomer::email));
    values.put("phones", hosts(customers, HostCustomer::phone));
    values.put("websites", hosts(customers, HostCustomer::website));
    values.put("countries", hosts(customers, HostCustomer::country));
    values.put("urls", hosts(customers, HostCustomer::url));
    values.put("emailKeys", texts(customers, Mirrored::emailKey));
    values.put("phoneKeys", texts(customers, Mirrored::phoneKey));
    values.put("domains", texts(customers, Mirrored::domain));
    return sql.update(MIRROR, values);
  }

  private static @Nullable String[] hosts(
      List<Mirrored> customers, Function<HostCustomer, @Nullable String> field) {
    return texts(customers, one -> field.apply(one.customer()));
  }

  private static @Nullable String[] texts(
      List<Mirrored> customers, Function<Mirrored, @Nullable String> field) {
    return customers.stream().map(field).toArray(String[]::new);
  }

  @Override
  public Map<UUID, String> believed(String host, @Nullable UUID after, int limit) {
    Map<UUID, String> believed = new LinkedHashMap<>();
    sql.list(
            """
            select id, host_id from customers
            where organisation_id = :organisation and host = :host and gone_at is null
              and id > :after
            order by id limit :limit
            """,
            Map.of(
                "host", host,
                "after", after == null ? new UUID(0, 0) : after,
                "limit", limit),
            (row, context) -> Map.entry(row.getObject("id", UUID.class), row.getString("host_id")))
        .forEach(entry -> believed.put(entry.getKey(), entry.getValue()));
    return believed;
  }

  @Override
  public int gone(Collection<UUID> ids, Instant now) {
    return sql.update(
        """
        update customers set gone_at = :now
        where organisation_id = :organisation and id = any(:ids) and gone_at is null
        """,
        Map.of("ids", ids.toArray(UUID[]::new), "now", utc(now)));
  }

  @Override
  public Optional<UUID> id(String host, String hostId) {
    return sql.one(
        """
        select id from customers
        where organisation_id = :organisation and host = :host and host_id = :hostId
        """,
        Map.of("host", host, "hostId", hostId),
        (row, context) -> row.getObject("id", UUID.class));
  }

  @Override
  public Optional<CustomerSync> lockSync(String host) {
    return sql.one(
        """
        select * from customer_syncs
        where organisation_id = :organisation and host = :host for update
        """,
        Map.of("host", host),
        (row, context) -> sync(row));
  }

  private static CustomerSync sync(ResultSet row) throws SQLException {
    return new CustomerSync(
        row.getString("host"),
        row.getObject("run_id", UUID.class),
        CustomerSync.Phase.valueOf(row.getString("phase")),
        row.getString("cursor_id"),
        instant(row, "cursor_at"),
        row.getTimestamp("begun_at").toInstant(),
        instant(row, "changes_at"),
        instant(row, "full_at"),
        instant(row, "swept_at"));
  }

  @Override
  public void save(CustomerSync sync) {
    Map<String, Object> values = new HashMap<>();
    values.put("host", sync.host());
    values.put("run", sync.runId());
    values.put("phase", sync.phase().name());
    values.put("cursorId", sync.cursorId());
    values.put("cursorAt", utc(sync.cursorAt()));
    values.put("begunAt", utc(sync.begunAt()));
    values.put("changesAt", utc(sync.changesAt()));
    values.put("fullAt", utc(sync.fullAt()));
    values.put("sweptAt", utc(sync.sweptAt()));
    sql.update(
        """
        insert into customer_syncs (organisation_id, host, run_id, phase, cursor_id, cursor_at,
          begun_at, changes_at, full_at, swept_at)
        values (:organisation, :host, :run, :phase, :cursorId, :cursorAt, :begunAt, :changesAt,
          :fullAt, :sweptAt)
        on conflict (organisation_id, host) do update
        set run_id = excluded.run_id, phase = excluded.phase, cursor_id = excluded.cursor_id,
          cursor_at = excluded.cursor_at, begun_at = excluded.begun_at,
          changes_at = excluded.changes_at, full_at = excluded.full_at,
          swept_at = excluded.swept_at
        """,
        values);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
