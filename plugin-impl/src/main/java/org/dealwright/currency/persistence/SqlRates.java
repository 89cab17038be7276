package org.dealwright.currency.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.Slice;
import org.dealwright.api.currency.ExchangeRateView;
import org.dealwright.currency.application.RateKey;
import org.dealwright.currency.application.RateRepository;
import org.dealwright.currency.domain.ExchangeRate;
import org.dealwright.platform.persistence.CursorValues;
import org.dealwright.platform.persistence.Keyset;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Exchange rates as rows, listed by keyset. */
@Dependent
class SqlRates implements RateRepository {

  private static final String SELECT =
      """
      select from_currency, to_currency, day, rate, updated_at from exchange_rates
      where organisation_id = :organisation
      """;

  private final SqlGateway sql;

  @Inject
  SqlRates(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Slice<ExchangeRateView> list(Filter filter, Window window) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder where = new StringBuilder(SELECT);
    if (filter.currency() != null) {
      where.append(" and (from_currency = :currency or to_currency = :currency)");
      parameters.put("currency", filter.currency());
    }
    if (filter.from() != null) {
      where.append(" and day >= :first");
      parameters.put("first", filter.from());
    }
    if (filter.until() != null) {
      where.append(" and day <= :last");
      parameters.put("last", filter.until());
    }
    where.append(after(window.cursor(), parameters));
    parameters.put("limit", window.limit() + 1);
    List<ExchangeRateView> rows =
        sql.list(
            where + " order by day desc, from_currency, to_currency limit :limit",
            parameters,
            (row, context) -> view(row));
    List<ExchangeRateView> shown = rows.stream().limit(window.limit()).toList();
    return new Slice<>(
        shown, rows.size() > window.limit() ? cursor(shown.get(shown.size() - 1)) : null);
  }

  private static String cursor(ExchangeRateView last) {
    return Keyset.encode(List.of(last.day().toString(), last.from(), last.to()));
  }

  private static String after(@Nullable String cursor, Map<String, Object> parameters) {
    if (cursor == null) {
      return "";
    }
    CursorValues values = Keyset.decode(cursor, 3);
    parameters.put("afterDay", values.day(0));
    parameters.put("afterFrom", values.text(1));
    parameters.put("afterTo", values.text(2));
    return " and day <= :afterDay"
        + " and (day < :afterDay or (from_currency, to_currency) > (:afterFrom, :afterTo))";
  }

  @Override
  public Map<RateKey, ExchangeRate> find(List<RateKey> keys) {
    return sql
        .list(
            """
            select r.from_currency, r.to_currency, r.day, r.rate
            from unnest(:from, :to, cast(:days as date[])) as wanted(f, t, d)
              join exchange_rates r on r.organisation_id = :organisation
                and r.from_currency = wanted.f and r.to_currency = wanted.t and r.day = wanted.d
            """,
            Map.of(
                "from", keys.stream().map(RateKey::from).toArray(String[]::new),
                "to", keys.stream().map(RateKey::to).toArray(String[]::new),
                "days", keys.stream().map(key -> key.day().toString()).toArray(String[]::new)),
            (row, context) -> rate(row))
        .stream()
        .collect(Collectors.toMap(RateKey::of, Function.identity()));
  }

  @Override
  public void put(List<ExchangeRate> rates, Instant now) {
    sql.batch(
        """
        insert into exchange_rates
          (organisation_id, from_currency, to_currency, day, rate, updated_at)
        values (:organisation, :from, :to, :day, :rate, :now)
        on conflict on constraint exchange_rates_pk
          do update set rate = excluded.rate, updated_at = excluded.updated_at
        """,
        rates,
        (row, rate) ->
            row.bind("from", rate.from())
                .bind("to", rate.to())
                .bind("day", rate.day())
                .bind("rate", rate.rate())
                .bind("now", now.atOffset(ZoneOffset.UTC)));
  }

  @Override
  public void delete(RateKey key) {
    sql.update(
        """
        delete from exchange_rates where organisation_id = :organisation
          and from_currency = :from and to_currency = :to and day = :day
        """,
        Map.of("from", key.from(), "to", key.to(), "day", key.day()));
  }

  @Override
  public List<ExchangeRate> latest(String currency, Set<String> others) {
    return sql.list(
        """
        select latest.* from unnest(:others) as other(code) cross join lateral (
          select * from (
            (select r.* from exchange_rates r where r.organisation_id = :organisation
              and from_currency = other.code and to_currency = :currency
              order by day desc limit 1)
            union all
            (select r.* from exchange_rates r where r.organisation_id = :organisation
              and from_currency = :currency and to_currency = other.code
              order by day desc limit 1)) both_ways
          order by day desc, to_currency = :currency desc limit 1) latest
        """,
        Map.of("currency", currency, "others", others.toArray(String[]::new)),
        (row, context) -> rate(row));
  }

  private static ExchangeRate rate(ResultSet row) throws SQLException {
    return new ExchangeRate(
        row.getString("from_currency"),
        row.getString("to_currency"),
        row.getObject("day", LocalDate.class),
        row.getBigDecimal("rate"));
  }

  private static ExchangeRateView view(ResultSet row) throws SQLException {
    return new ExchangeRateView(
        row.getString("from_currency"),
        row.getString("to_currency"),
        row.getObject("day", LocalDate.class),
        row.getBigDecimal("rate"),
        row.getTimestamp("updated_at").toInstant());
  }
}
