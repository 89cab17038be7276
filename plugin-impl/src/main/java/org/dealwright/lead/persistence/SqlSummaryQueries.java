package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.lead.application.SummaryQueries;
import org.dealwright.platform.persistence.OwnCondition;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/** Leads are counted by one pass over them; deals come from the counters that boards use. */
@Dependent
class SqlSummaryQueries implements SummaryQueries {

  private static final String ALL_DEALS =
      """
      select stage_id, nullif(currency, '') as currency, sum(deals) as deals,
        sum(amount) as amount, nullif(converted_currency, '') as converted_currency,
        sum(converted_amount) as converted_amount
      from stage_totals where organisation_id = :organisation
      group by stage_id, currency, converted_currency having sum(deals) <> 0
      """;

  /** The counters know all deals alone. */
  private static final String OWN_DEALS =
      """
      select d.stage_id, d.currency, count(*) as deals, coalesce(sum(d.amount), 0) as amount,
        d.converted_currency, coalesce(sum(d.converted_amount), 0) as converted_amount
      from live_deals d where d.organisation_id = :organisation
      """;

  private final SqlGateway sql;
  private final OwnCondition own;

  @Inject
  SqlSummaryQueries(SqlGateway sql, OwnCondition own) {
    this.own = own;
    this.sql = sql;
  }

  @Override
  public Counts counts() {
    return sql.one(
            """
            select count(*) as total,
              count(*) filter (where l.status not in ('WON', 'LOST', 'DISQUALIFIED')) as active,
              count(*) filter (where l.status = 'WON') as won,
              count(*) filter (where l.status = 'LOST') as lost,
              avg(s.points) as points
            from leads l
              join lead_state s on s.organisation_id = l.organisation_id and s.lead_id = l.id
            where l.organisation_id = :organisation
            """
                + LeadRows.LIVE
                + own.ofLeads("l"),
            Map.of(),
            (row, context) ->
                new Counts(
                    row.getLong("total"),
                    row.getLong("active"),
                    row.getLong("won"),
                    row.getLong("lost"),
                    row.getBigDecimal("points") == null ? null : row.getDouble("points")))
        .orElseThrow();
  }

  @Override
  public List<Money> estimates() {
    return sql.list(
        """
        select l.estimated_currency as currency, sum(l.estimated_amount) as amount from leads l
        where l.organisation_id = :organisation and l.estimated_currency is not null
          and l.status not in ('WON', 'LOST', 'DISQUALIFIED')
          and not exists (select 1 from live_deals d
            where d.organisation_id = l.organisation_id and d.lead_id = l.id and d.status = 'OPEN')
        """
            + LeadRows.LIVE
            + own.ofLeads("l")
            + " group by l.estimated_currency",
        Map.of(),
        (row, context) -> new Money(row.getLong("amount"), row.getString("currency")));
  }

  @Override
  public List<AtStage> deals() {
    return sql.list(
        own.isNeeded()
            ? OWN_DEALS + own.ofDeals("d") + " group by 1, 2, converted_currency"
            : ALL_DEALS,
        Map.of(),
        (row, context) ->
            new AtStage(
                row.getObject("stage_id", UUID.class),
                row.getLong("deals"),
                money(row, ""),
                money(row, "converted_")));
  }

  private static @Nullable Money money(ResultSet row, String prefix) throws SQLException {
    String currency = row.getString(prefix + "currency");
    return currency == null ? null : new Money(row.getLong(prefix + "amount"), currency);
  }
}
