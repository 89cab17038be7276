package org.dealwright.lead.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dealwright.currency.application.ReadRates;
import org.dealwright.lead.application.LeadQueries.Sort;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.persistence.SqlGateway;

/** Makes orders; that of estimates knows what the organisation's currencies are worth by now. */
@Dependent
class LeadOrders {

  /** From one currency to the next one in the index, however many leads there are. */
  private static final String CURRENCIES =
      """
      with recursive known as (
        (select estimated_currency as code from leads
          where organisation_id = :organisation and estimated_currency is not null
          order by estimated_currency limit 1)
        union all
        select (select estimated_currency from leads
          where organisation_id = :organisation and estimated_currency > known.code
          order by estimated_currency limit 1)
        from known where known.code is not null)
      select code from known where code is not null
      """;

  private final SqlGateway sql;
  private final ReadRates rates;
  private final Caller caller;

  @Inject
  LeadOrders(SqlGateway sql, ReadRates rates, Caller caller) {
    this.sql = sql;
    this.rates = rates;
    this.caller = caller;
  }

  LeadOrder of(Sort sort) {
    return switch (sort.key()) {
      case TAGS -> new TagOrder(sort);
      case ESTIMATED_VALUE -> new EstimateOrder(sort, worths());
      default -> new ColumnOrder(sort);
    };
  }

  private Map<String, BigDecimal> worths() {
    List<String> currencies =
        sql.list(CURRENCIES, Map.of(), (row, context) -> row.getString("code"));
    return rates.worths(currencies, caller.organisation().currency());
  }
}
