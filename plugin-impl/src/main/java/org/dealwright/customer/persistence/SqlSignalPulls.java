package org.dealwright.customer.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.host.HostSignalKind;
import org.dealwright.api.host.SignalSource.Place;
import org.dealwright.customer.domain.SignalPull;
import org.dealwright.customer.domain.SignalPullRepository;
import org.dealwright.platform.persistence.SqlGateway;

/** The progress of pulling as a row for each kind, and the leads whose past was read. */
@Dependent
class SqlSignalPulls implements SignalPullRepository {

  private static final String OPEN =
      """
      l.deleted_at is null and l.quarantined_at is null
        and l.status not in ('WON', 'LOST', 'DISQUALIFIED')
      """;

  private static final String TAKE_LINKED =
      """
      with linked as (
        select l.id, l.customer_id, c.host_id from leads l
          join customers c on c.organisation_id = l.organisation_id and c.id = l.customer_id
        where l.organisation_id = :organisation and l.customer_id is not null and c.host = :host
          and %s
          and not exists (select 1 from host_signal_leads h
            where h.organisation_id = :organisation and h.lead_id = l.id and h.kind = :kind)),
      chosen as (select distinct customer_id from linked order by customer_id limit :limit),
      taken as (
        insert into host_signal_leads (organisation_id, lead_id, kind, customer_id)
        select :organisation, id, :kind, customer_id from linked join chosen using (customer_id)
        on conflict do nothing)
      select distinct host_id from linked join chosen using (customer_id)
      """
          .formatted(OPEN);

  private final SqlGateway sql;

  @Inject
  SqlSignalPulls(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Optional<SignalPull> lock(String host, HostSignalKind kind) {
    return sql.one(
        """
        select * from host_signal_pulls
        where organisation_id = :organisation and host = :host and kind = :kind for update
        """,
        Map.of("host", host, "kind", kind.name()),
        (row, context) -> pull(row));
  }

  private static SignalPull pull(ResultSet row) throws SQLException {
    return new SignalPull(
        row.getString("host"),
        HostSignalKind.valueOf(row.getString("kind")),
        row.getObject("run_id", UUID.class),
        SignalPull.Phase.valueOf(row.getString("phase")),
        new LinkedHashSet<>(Arrays.asList((String[]) row.getArray("customers").getArray())),
        new Place(row.getTimestamp("cursor_at").toInstant(), row.getString("cursor_id")),
        row.getTimestamp("read_to").toInstant());
  }

  @Override
  public void save(SignalPull pull) {
    Map<String, Object> values = new HashMap<>();
    values.put("host", pull.host());
    values.put("kind", pull.kind().name());
    values.put("run", pull.runId());
    values.put("phase", pull.phase().name());
    values.put("customers", pull.customers().toArray(String[]::new));
    values.put("cursorAt", pull.place().at().atOffset(ZoneOffset.UTC));
    values.put("cursorId", pull.place().id());
    values.put("readTo", pull.readTo().atOffset(ZoneOffset.UTC));
    sql.update(
        """
        insert into host_signal_pulls (organisation_id, host, kind, run_id, phase, customers,
          cursor_at, cursor_id, read_to)
        values (:organisation, :host, :kind, :run, :phase, :customers, :cursorAt, :cursorId,
          :readTo)
        on conflict (organisation_id, host, kind) do update
        set run_id = excluded.run_id, phase = excluded.phase, customers = excluded.customers,
          cursor_at = excluded.cursor_at, cursor_id = excluded.cursor_id,
          read_to = excluded.read_to
        """,
        values);
  }

  @Override
  public boolean isUnderWay(String host) {
    return sql.one(
            """
            select 1 from host_signal_pulls
            where organisation_id = :organisation and host = :host and phase <> 'DONE' limit 1
            """,
            Map.of("host", host),
            (row, context) -> row.getInt(1))
        .isPresent();
  }

  @Override
  public Set<String> takeLinked(String host, HostSignalKind kind, int limit) {
    return Set.copyOf(
        sql.list(
            TAKE_LINKED,
            Map.of("host", host, "kind", kind.name(), "limit", limit),
            (row, context) -> row.getString("host_id")));
  }

  @Override
  public void forgetUnlinked(HostSignalKind kind) {
    sql.update(
        """
        delete from host_signal_leads h
        where h.organisation_id = :organisation and h.kind = :kind
          and not exists (select 1 from leads l
            where l.organisation_id = :organisation and l.id = h.lead_id
              and l.customer_id = h.customer_id and %s)
        """
            .formatted(OPEN),
        Map.of("kind", kind.name()));
  }

  @Override
  public void release(SignalPull pull) {
    sql.update(
        """
        delete from host_signal_leads h using customers c
        where h.organisation_id = :organisation and h.kind = :kind
          and c.organisation_id = :organisation and c.id = h.customer_id and c.host = :host
          and c.host_id = any(:customers)
        """,
        Map.of(
            "host", pull.host(),
            "kind", pull.kind().name(),
            "customers", pull.customers().toArray(String[]::new)));
  }

  private record Linked(String customer, UUID lead) {}

  @Override
  public Map<String, List<UUID>> leads(String host, Collection<String> customers) {
    return sql
        .list(
            "select c.host_id, l.id from customers c join leads l"
                + " on l.organisation_id = c.organisation_id and l.customer_id = c.id"
                + " where c.organisation_id = :organisation and c.host = :host"
                + " and c.host_id = any(:customers) and "
                + OPEN,
            Map.of("host", host, "customers", customers.toArray(String[]::new)),
            (row, context) -> new Linked(row.getString("host_id"), row.getObject("id", UUID.class)))
        .stream()
        .collect(groupingBy(Linked::customer, mapping(Linked::lead, toList())));
  }
}
