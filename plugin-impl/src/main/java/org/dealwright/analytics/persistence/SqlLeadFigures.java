package org.dealwright.analytics.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dealwright.analytics.application.LeadFigures;
import org.dealwright.analytics.domain.Period;
import org.dealwright.api.Money;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.platform.persistence.SqlGateway;
import org.jspecify.annotations.Nullable;

/**
 * Leads by the index on when they were created, which has all that is counted here: the table is
 * read for scores and for nothing else.
 */
@Dependent
class SqlLeadFigures implements LeadFigures {

  /** Served by leads_created_ix. */
  private static final String FROM =
      """
      from leads l where l.organisation_id = :organisation and l.deleted_at is null
        and l.quarantined_at is null and l.created_at < :until
      """;

  private static final String CREATED = FROM + " and l.created_at >= :from ";

  private static final String NO_DEAL_OPEN =
      """
       and l.estimated_currency is not null
        and l.status not in ('WON', 'LOST', 'DISQUALIFIED')
        and not exists (select 1 from live_deals d where d.organisation_id = l.organisation_id
          and d.lead_id = l.id and d.status = 'OPEN')
      """;

  /** The deals: by deals_open_ix and deals_closed_ix. */
  private static final String NO_DEAL_OPEN_THEN =
      """
       and l.estimated_currency is not null and (l.closed_at is null or l.closed_at >= :until)
        and not exists (select 1 from live_deals d where d.organisation_id = l.organisation_id
          and d.lead_id = l.id and d.status = 'OPEN' and d.created_at < :until)
        and not exists (select 1 from live_deals d where d.organisation_id = l.organisation_id
          and d.lead_id = l.id and d.closed_at >= :until and d.created_at < :until)
      """;

  private final SqlGateway sql;

  @Inject
  SqlLeadFigures(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public Counts counts(Period period, @Nullable String owner) {
    Narrowing narrow = Narrowing.of(period).when("l.assigned_to", "owner", owner);
    Double points =
        sql.one(
                """
                select avg(s.points) as points from (select l.organisation_id, l.id
                """
                    + CREATED
                    + narrow.sql()
                    + """
                    ) made join lead_state s
                      on s.organisation_id = made.organisation_id and s.lead_id = made.id
                    """,
                narrow.parameters(),
                (row, context) -> row.getObject("points", BigDecimal.class))
            .map(BigDecimal::doubleValue)
            .orElse(null);
    return sql.one(
            """
            select count(*) as total, count(*) filter (where l.created_at >= :from) as created,
              count(*) filter (where l.closed_at < :until) as closed,
              count(*) filter (where l.closed_at < :until and l.status = 'WON') as won
            """
                + FROM
                + narrow.sql(),
            narrow.parameters(),
            (row, context) ->
                new Counts(
                    row.getLong("total"),
                    row.getLong("created"),
                    row.getLong("closed"),
                    row.getLong("won"),
                    points))
        .orElseThrow();
  }

  @Override
  public List<Money> estimatesAt(Instant moment, @Nullable String owner) {
    Narrowing narrow = Narrowing.until(moment).when("l.assigned_to", "owner", owner);
    return sql.list(
        "select l.estimated_currency as currency, sum(l.estimated_amount) as amount "
            + FROM
            + NO_DEAL_OPEN_THEN
            + narrow.sql()
            + " group by l.estimated_currency",
        narrow.parameters(),
        (row, context) -> new Money(row.getLong("amount"), row.getString("currency")));
  }

  @Override
  public List<OfSource> bySource(Period created, @Nullable String owner) {
    Narrowing narrow = Narrowing.of(created).when("l.assigned_to", "owner", owner);
    return sql.list(
        """
        select l.source, count(*) as leads, count(*) filter (where l.status = 'WON') as won,
          count(*) filter (where l.status = 'LOST') as lost,
          count(*) filter (where l.status not in ('WON', 'LOST', 'DISQUALIFIED')) as active
        """
            + CREATED
            + narrow.sql()
            + " group by l.source",
        narrow.parameters(),
        (row, context) ->
            new OfSource(
                LeadSource.valueOf(row.getString("source")),
                row.getLong("leads"),
                row.getLong("active"),
                row.getLong("won"),
                row.getLong("lost")));
  }

  @Override
  public List<Estimate> estimatesBySource(Period created, @Nullable String owner) {
    Narrowing narrow = Narrowing.of(created).when("l.assigned_to", "owner", owner);
    return sql.list(
        "select l.source, l.estimated_currency as currency, sum(l.estimated_amount) as amount "
            + CREATED
            + NO_DEAL_OPEN
            + narrow.sql()
            + " group by l.source, l.estimated_currency",
        narrow.parameters(),
        (row, context) ->
            new Estimate(
                LeadSource.valueOf(row.getString("source")),
                new Money(row.getLong("amount"), row.getString("currency"))));
  }
}
