package org.dealwright.deal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.dealwright.deal.application.StageTotals;
import org.dealwright.platform.persistence.SqlGateway;

/**
 * Counters in slots. Deals and counters change in the same transactions, so one statement, which
 * sees one moment, sees their true difference; it is added as one more slot, which disturbs nobody.
 */
@Dependent
class SqlStageTotals implements StageTotals {

  private static final String CORRECT =
      """
      insert into stage_totals (organisation_id, stage_id, currency, converted_currency, slot,
        deals, amount, converted_amount)
      select :organisation, stage_id, currency, converted_currency, gen_random_uuid(),
        coalesce(c.deals, 0) - coalesce(k.deals, 0), coalesce(c.amount, 0) - coalesce(k.amount, 0),
        coalesce(c.converted_amount, 0) - coalesce(k.converted_amount, 0)
      from (
          select stage_id, coalesce(currency, '') as currency,
            coalesce(converted_currency, '') as converted_currency, count(*) as deals,
            coalesce(sum(amount), 0) as amount,
            coalesce(sum(converted_amount), 0) as converted_amount
          from live_deals where organisation_id = :organisation group by 1, 2, 3) c
        full join (
          select stage_id, currency, converted_currency, sum(deals) as deals,
            sum(amount) as amount, sum(converted_amount) as converted_amount
          from stage_totals where organisation_id = :organisation group by 1, 2, 3) k
          using (stage_id, currency, converted_currency)
      where (coalesce(c.deals, 0), coalesce(c.amount, 0), coalesce(c.converted_amount, 0))
        <> (coalesce(k.deals, 0), coalesce(k.amount, 0), coalesce(k.converted_amount, 0))
      """;

  private static final String COMPACT =
      """
      with free as (
        select stage_id, currency, converted_currency, slot from stage_totals
        where organisation_id = :organisation for update skip locked),
      gone as (
        delete from stage_totals t using free
        where t.organisation_id = :organisation and t.stage_id = free.stage_id
          and t.currency = free.currency and t.converted_currency = free.converted_currency
          and t.slot = free.slot
        returning t.stage_id, t.currency, t.converted_currency, t.deals, t.amount,
          t.converted_amount)
      insert into stage_totals (organisation_id, stage_id, currency, converted_currency, slot,
        deals, amount, converted_amount)
      select :organisation, stage_id, currency, converted_currency, gen_random_uuid(), sum(deals),
        sum(amount), sum(converted_amount)
      from gone group by stage_id, currency, converted_currency
      having sum(deals) <> 0 or sum(amount) <> 0 or sum(converted_amount) <> 0
      """;

  private final SqlGateway sql;

  @Inject
  SqlStageTotals(SqlGateway sql) {
    this.sql = sql;
  }

  @Override
  public int correct() {
    return sql.update(CORRECT, Map.of());
  }

  @Override
  public void compact() {
    sql.update(COMPACT, Map.of());
  }
}
