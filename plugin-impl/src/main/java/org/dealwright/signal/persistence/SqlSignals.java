package org.dealwright.signal.persistence;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.signal.SignalView;
import org.dealwright.platform.Json;
import org.dealwright.platform.persistence.RowInsert;
import org.dealwright.platform.persistence.SqlGateway;
import org.dealwright.signal.domain.Signal;
import org.dealwright.signal.domain.SignalRepository;
import org.jspecify.annotations.Nullable;

/** Signals as rows, counted by day: a few statements, however many come at once. */
@Dependent
class SqlSignals implements SignalRepository {

  private static final RowInsert<Kept> SIGNALS =
      RowInsert.<Kept>into("signals")
          .column("received_at", "timestamptz", row -> row.signal().receivedAt())
          .column("id", "uuid", row -> row.signal().id())
          .column("lead_id", "uuid", row -> row.signal().leadId())
          .column("event_id", "text", row -> row.signal().eventId())
          .column("type", "text", row -> row.signal().what().type())
          .column("occurred_at", "timestamptz", row -> row.signal().occurredAt())
          .column("clamped", "boolean", row -> row.signal().clamped())
          .column("trust", "text", row -> row.signal().what().trust().name())
          .column("properties", "jsonb", Kept::properties)
          .build();

  private static final RowInsert<Counted> DAILY =
      RowInsert.<Counted>into("signal_daily")
          .column("lead_id", "uuid", row -> row.day().lead())
          .column("type", "text", row -> row.day().type())
          .column("day", "date", row -> row.day().day())
          .column("count", "integer", Counted::count)
          .addingTo("count", "lead_id, type, day");

  /** Events that one lead was told of by ids of its own, with the ids that another's would have. */
  private static final String TOLD =
      """
      with told as (
        select received_at, id, type, cast(occurred_at at time zone 'UTC' as date) as day,
          left(event_id, -36) || cast(:into as text) as twin
        from signals
        where organisation_id = :organisation and lead_id = :from and trust = 'SERVER'
          and right(event_id, 37) = '/' || cast(:from as text))
      """;

  /** In the order in which all take event ids. */
  private static final String CLAIM_TWINS =
      """
      insert into signal_keys (organisation_id, event_id, received_at)
      select :organisation, twin, received_at from told order by twin collate "C"
      on conflict do nothing returning event_id
      """;

  /**
   * Where the id is taken, the event was told of the other lead too: it is forgotten here, in the
   * counts as well. What was told since the ids were taken has its turn now.
   */
  private static final String FORGET_TWINS =
      TOLD
          + """
      , late as (
      """
          + CLAIM_TWINS
          + """
      ),
      claimed as (
        select event_id from late union all select event_id from unnest(:claimed) as event_id),
      forgotten as (
        delete from signals s using told t
        where s.organisation_id = :organisation and s.lead_id = :from
          and s.received_at = t.received_at and s.id = t.id
          and not exists (select 1 from claimed c where c.event_id = t.twin)
        returning t.type, t.day),
      less as (select type, day, count(*) as times from forgotten group by type, day),
      emptied as (
        delete from signal_daily d using less
        where d.organisation_id = :organisation and d.lead_id = :from and d.type = less.type
          and d.day = less.day and d.count <= less.times)
      update signal_daily d set count = d.count - less.times from less
      where d.organisation_id = :organisation and d.lead_id = :from and d.type = less.type
        and d.day = less.day and d.count > less.times
      """;

  private final SqlGateway sql;
  private final Json json;
  private final SignalPages pages;

  @Inject
  SqlSignals(SqlGateway sql, Json json, SignalPages pages) {
    this.sql = sql;
    this.json = json;
    this.pages = pages;
  }

  /** A signal with its properties as JSON. */
  private record Kept(Signal signal, String properties) {}

  private record Day(UUID lead, String type, LocalDate day) {

    static final Comparator<Day> ORDER =
        comparing(Day::lead).thenComparing(Day::type).thenComparing(Day::day);

    static Day of(Signal signal) {
      return new Day(signal.leadId(), signal.what().countedAs(), signal.day());
    }
  }

  private record Counted(Day day, long count) {}

  @Override
  public Set<String> claim(Collection<String> eventIds, Instant now) {
    return Set.copyOf(
        sql.list(
            """
            insert into signal_keys (organisation_id, event_id, received_at)
            select :organisation, event, :now from unnest(:events) as event
            on conflict do nothing returning event_id
            """,
            Map.of("events", eventIds.toArray(String[]::new), "now", now.atOffset(ZoneOffset.UTC)),
            (row, context) -> row.getString("event_id")));
  }

  @Override
  public void add(List<Signal> signals) {
    sql.insert(
        SIGNALS,
        signals.stream().map(one -> new Kept(one, json.write(one.what().properties()))).toList());
    sql.insert(
        DAILY,
        signals.stream()
            .collect(groupingBy(Day::of, () -> new TreeMap<>(Day.ORDER), counting()))
            .entrySet()
            .stream()
            .map(count -> new Counted(count.getKey(), count.getValue()))
            .toList());
  }

  @Override
  public void markReception(Instant now) {
    sql.update(
        """
        update organisations set signals_since = :now
        where id = :organisation and signals_since is null
        """,
        Map.of("now", now.atOffset(ZoneOffset.UTC)));
  }

  @Override
  public Set<String> claimTwins(UUID intoLead, UUID fromLead) {
    return Set.copyOf(
        sql.list(
            TOLD + CLAIM_TWINS,
            Map.of("into", intoLead, "from", fromLead),
            (row, context) -> row.getString("event_id")));
  }

  @Override
  public void join(UUID intoLead, UUID fromLead, Set<String> claimed) {
    Map<String, UUID> leads = Map.of("into", intoLead, "from", fromLead);
    sql.update(
        FORGET_TWINS,
        Map.of("into", intoLead, "from", fromLead, "claimed", claimed.toArray(String[]::new)));
    sql.update(
        """
        update signals set lead_id = :into, event_id = case
          when trust = 'SERVER' and right(event_id, 37) = '/' || cast(:from as text)
            then left(event_id, -36) || cast(:into as text)
          else event_id end
        where organisation_id = :organisation and lead_id = :from
        """,
        leads);
    sql.update(
        """
        with taken as (
          delete from signal_daily
          where organisation_id = :organisation and lead_id = :from returning type, day, count)
        insert into signal_daily (organisation_id, lead_id, type, day, count)
        select :organisation, :into, type, day, count from taken
        on conflict (organisation_id, lead_id, type, day)
          do update set count = signal_daily.count + excluded.count
        """,
        leads);
  }

  @Override
  public Page<SignalView> ofLead(UUID leadId, int limit, @Nullable String cursor) {
    return pages.of(leadId, limit, cursor);
  }

  @Override
  public Map<String, Count> counts(UUID leadId) {
    Map<String, Count> counts = new HashMap<>();
    sql.list(
            """
            select type, min(day) as first_on, sum(count) as times from signal_daily
            where organisation_id = :organisation and lead_id = :lead group by type
            """,
            Map.of("lead", leadId),
            (row, context) ->
                Map.entry(
                    row.getString("type"),
                    new Count(row.getObject("first_on", LocalDate.class), row.getInt("times"))))
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }
}
