package org.dealwright.analytics.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.dealwright.analytics.application.DealFigures;
import org.dealwright.analytics.domain.Period;
import org.dealwright.api.Money;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.deal.domain.SurvivalCurve;
import org.dealwright.platform.persistence.SqlGateway;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Deals by the indexes on when they were made and when they were closed; what stands open now comes
 * from the counters that boards use, unless one owner's is asked for.
 */
@Dependent
class SqlDealFigures implements DealFigures {

  private static final String SUMS =
      """
       count(*) as n, d.currency, sum(d.amount) as amount, d.converted_currency,
        sum(d.converted_amount) as converted_amount
      """;

  private static final String BY_CURRENCY = " group by d.currency, d.converted_currency";

  /** Served by stage_totals_pk: some rows for each stage. */
  private static final String COUNTERS =
      """
       sum(t.deals) as n, nullif(t.currency, '') as currency, sum(t.amount) as amount,
        nullif(t.converted_currency, '') as converted_currency,
        sum(t.converted_amount) as converted_amount
      from pipeline_stages p
        join stage_totals t on t.organisation_id = p.organisation_id and t.stage_id = p.id
      where p.organisation_id = :organisation and p.deleted_at is null
      """;

  private static final String COUNTED =
      " group by t.currency, t.converted_currency having sum(t.deals) <> 0";

  private static final String FROM = " from live_deals d where d.organisation_id = :organisation ";

  /** Served by deals_closed_ix. */
  private static final String CLOSED =
      FROM + " and d.closed_at >= :from and d.closed_at < :until and d.status = :end ";

  private final SqlGateway sql;

  @Inject
  SqlDealFigures(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public List<Sum> openNow(Whose whose) {
    return whose.owner() == null ? openCounted(whose.pipelineId()) : openOf(whose);
  }

  private List<Sum> openCounted(@Nullable UUID pipelineId) {
    Narrowing narrow = Narrowing.none().when("p.pipeline_id", "pipeline", pipelineId);
    return sql.list(
        "select" + COUNTERS + " and p.type = 'OPEN' " + narrow.sql() + COUNTED,
        narrow.parameters(),
        SqlDealFigures::sum);
  }

  /** Served by deals_owner_ix. */
  private List<Sum> openOf(Whose whose) {
    Narrowing narrow = deals(Narrowing.none(), whose);
    return sql.list(
        "select" + SUMS + FROM + " and d.status = 'OPEN' " + narrow.sql() + BY_CURRENCY,
        narrow.parameters(),
        SqlDealFigures::sum);
  }

  /** Those that still are open are found by deals_open_ix, the others by deals_closed_ix. */
  @Override
  public List<Sum> openAt(Instant moment, Whose whose) {
    Narrowing narrow = deals(Narrowing.until(moment), whose);
    String made = FROM + narrow.sql() + " and d.created_at < :until ";
    return sql.list(
        "select"
            + SUMS
            + " from (select d.* "
            + made
            + " and d.status = 'OPEN' union all select d.* "
            + made
            + " and d.closed_at >= :until) d"
            + BY_CURRENCY,
        narrow.parameters(),
        SqlDealFigures::sum);
  }

  @Override
  public List<Sum> won(Period period, Whose whose) {
    Narrowing narrow = deals(Narrowing.of(period).with("end", "WON"), whose);
    return sql.list(
        "select" + SUMS + CLOSED + narrow.sql() + BY_CURRENCY,
        narrow.parameters(),
        SqlDealFigures::sum);
  }

  @Override
  public long lost(Period period, Whose whose) {
    Narrowing narrow = deals(Narrowing.of(period).with("end", "LOST"), whose);
    return sql.one(
            "select count(*) as n" + CLOSED + narrow.sql(),
            narrow.parameters(),
            (row, context) -> row.getLong("n"))
        .orElseThrow();
  }

  @Override
  public List<AtStage> byStage(UUID pipelineId, @Nullable String owner) {
    Narrowing narrow = Narrowing.none().with("pipeline", pipelineId);
    if (owner == null) {
      return sql.list(
          "select p.id as stage_id,"
              + COUNTERS
              + " and p.pipeline_id = :pipeline "
              + COUNTED.replace("group by", "group by p.id,"),
          narrow.parameters(),
          SqlDealFigures::atStage);
    }
    narrow.when("d.owner", "owner", owner);
    return sql.list(
        "select d.stage_id,"
            + SUMS
            + FROM
            + " and d.pipeline_id = :pipeline "
            + narrow.sql()
            + BY_CURRENCY
            + ", d.stage_id",
        narrow.parameters(),
        SqlDealFigures::atStage);
  }

  /** The leads by leads_created_ix, their deals by deals_lead_ix or in one pass over them. */
  @Override
  public List<OfSource> bySource(Period created, Whose whose) {
    Narrowing narrow =
        Narrowing.of(created)
            .when("d.pipeline_id", "pipeline", whose.pipelineId())
            .when("l.assigned_to", "owner", whose.owner());
    return sql.list(
        "select l.source, d.status,"
            + SUMS
            + """
            from leads l
              join live_deals d on d.organisation_id = l.organisation_id and d.lead_id = l.id
            where l.organisation_id = :organisation and l.deleted_at is null
              and l.quarantined_at is null and l.created_at >= :from and l.created_at < :until
              and d.status in ('OPEN', 'WON')
            """
            + narrow.sql()
            + BY_CURRENCY
            + ", l.source, d.status",
        narrow.parameters(),
        (row, context) ->
            new OfSource(
                LeadSource.valueOf(row.getString("source")),
                row.getString("status").equals("WON"),
                sum(row, context)));
  }

  /** Served by deals_created_ix. */
  @Override
  public SurvivalCurve ages(Period made, Whose whose, Instant now) {
    Narrowing narrow = deals(Narrowing.of(made), whose).with("now", now.atOffset(ZoneOffset.UTC));
    return SurvivalCurve.of(
        sql.list(
            """
            select cast(greatest(0, floor(extract(epoch from
                coalesce(d.closed_at, :now) - d.created_at) / 86400)) as integer) as age,
              count(*) filter (where d.status = 'WON') as won,
              count(*) filter (where d.status = 'OPEN') as open
            """
                + FROM
                + " and d.status in ('WON', 'OPEN')"
                + " and d.created_at >= :from and d.created_at < :until "
                + narrow.sql()
                + " group by age order by age",
            narrow.parameters(),
            (row, context) ->
                new SurvivalCurve.Day(row.getInt("age"), row.getLong("won"), row.getLong("open"))));
  }

  @Override
  public List<Month> months(Period period, Whose whose, ZoneId zone) {
    Narrowing narrow =
        deals(Narrowing.of(period).with("end", "WON").with("zone", zone.getId()), whose);
    return sql.list(
        """
        select month, count(*) as n, avg(days) as mean,
          percentile_cont(0.5) within group (order by days) as median
        from (select to_char(d.closed_at at time zone :zone, 'YYYY-MM') as month,
            cast(extract(epoch from d.closed_at - d.created_at) as double precision) / 86400
              as days
        """
            + CLOSED
            + narrow.sql()
            + ") won group by month",
        narrow.parameters(),
        (row, context) ->
            new Month(
                row.getString("month"),
                row.getLong("n"),
                row.getDouble("mean"),
                row.getDouble("median")));
  }

  private static Narrowing deals(Narrowing narrow, Whose whose) {
    return narrow
        .when("d.pipeline_id", "pipeline", whose.pipelineId())
        .when("d.owner", "owner", whose.owner());
  }

  private static AtStage atStage(ResultSet row, StatementContext context) throws SQLException {
    return new AtStage(row.getObject("stage_id", UUID.class), sum(row, context));
  }

  private static Sum sum(ResultSet row, StatementContext context) throws SQLException {
    return new Sum(row.getLong("n"), money(row, ""), money(row, "converted_"));
  }

  private static @Nullable Money money(ResultSet row, String prefix) throws SQLException {
    String currency = row.getString(prefix + "currency");
    return currency == null ? null : new Money(row.getLong(prefix + "amount"), currency);
  }
}
