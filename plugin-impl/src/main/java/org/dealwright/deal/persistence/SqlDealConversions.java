package org.dealwright.deal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.currency.domain.ExchangeRate;
import org.dealwright.deal.application.DealConversions;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/**
 * Conversions as columns of the deals. They are no part of what people change, so they leave the
 * version alone, and the entity does not know them.
 */
@Dependent
class SqlDealConversions implements DealConversions {

  /** Each rate is one step in its table's key; the organisation is read anew, not from a cache. */
  private static final String SELECT =
      """
      select d.id, d.amount, d.currency, d.status = 'OPEN' as open, d.converted_amount,
        d.converted_currency, d.rate_day, o.currency as reporting, r.from_currency, r.to_currency,
        r.day, r.rate
      from deals d
        join organisations o on o.id = d.organisation_id
        left join lateral (
          select * from (
            (select x.* from exchange_rates x where x.organisation_id = d.organisation_id
              and x.from_currency = d.currency and x.to_currency = o.currency
              and x.day <= cast(coalesce(d.closed_at, :now) at time zone o.time_zone as date)
              order by x.day desc limit 1)
            union all
            (select x.* from exchange_rates x where x.organisation_id = d.organisation_id
              and x.from_currency = o.currency and x.to_currency = d.currency
              and x.day <= cast(coalesce(d.closed_at, :now) at time zone o.time_zone as date)
              order by x.day desc limit 1)) both_ways
          order by day desc, from_currency = d.currency desc limit 1) r on true
      where d.organisation_id = :organisation
      """;

  /** Deleted deals too: they may come back. */
  private static final String MAY_CHANGE =
      """
       and d.id > :after and d.currency is not null and (d.currency <> o.currency or d.converted_currency is not null)
        and (d.status = 'OPEN' or d.converted_currency is distinct from o.currency)
      order by d.id limit :limit for no key update of d
      """;

  private final SqlGateway sql;

  @Inject
  SqlDealConversions(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public List<Candidate> of(List<UUID> deals, Instant now) {
    return sql.list(
        SELECT + " and d.id = any(:deals)",
        Map.of("deals", deals.toArray(UUID[]::new), "now", now.atOffset(ZoneOffset.UTC)),
        (row, context) -> candidate(row));
  }

  @Override
  public List<Candidate> after(UUID deal, int limit, Instant now) {
    return sql.list(
        SELECT + MAY_CHANGE,
        Map.of("after", deal, "limit", limit, "now", now.atOffset(ZoneOffset.UTC)),
        (row, context) -> candidate(row));
  }

  @Override
  public void write(List<Change> changes) {
    sql.batch(
        """
        update deals set converted_amount = cast(:amount as bigint),
          converted_currency = cast(:currency as text), rate_day = cast(:day as date)
        where organisation_id = :organisation and id = :deal
        """,
        changes,
        (row, change) -> {
          Kept kept = change.kept();
          row.bind("deal", change.dealId())
              .bind("amount", kept == null ? null : kept.converted().amount())
              .bind("currency", kept == null ? null : kept.converted().currency())
              .bind("day", kept == null ? null : kept.rateDay());
        });
  }

  private static Candidate candidate(ResultSet row) throws SQLException {
    return new Candidate(
        row.getObject("id", UUID.class),
        DealRows.money(row),
        row.getBoolean("open"),
        kept(row),
        row.getString("reporting"),
        rate(row));
  }

  private static @Nullable Kept kept(ResultSet row) throws SQLException {
    String currency = row.getString("converted_currency");
    return currency == null
        ? null
        : new Kept(
            new Money(row.getLong("converted_amount"), currency),
            row.getObject("rate_day", LocalDate.class));
  }

  private static @Nullable ExchangeRate rate(ResultSet row) throws SQLException {
    String from = row.getString("from_currency");
    return from == null
        ? null
        : new ExchangeRate(
            from,
            row.getString("to_currency"),
            row.getObject("day", LocalDate.class),
            row.getBigDecimal("rate"));
  }
}
