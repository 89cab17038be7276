package org.dealwright.lead.persistence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.dealwright.lead.application.LeadQueries.Sort;
import org.dealwright.platform.persistence.CursorValues;
import org.jspecify.annotations.Nullable;

/**
 * Leads by what their estimates are worth in one currency. Within a currency that is the order of
 * the amounts, which an index has; the first of each currency are put in one order.
 */
final class EstimateOrder extends PickedOrder {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** By currency: what one minor unit of it is worth. */
  private final Map<String, BigDecimal> worths;

  EstimateOrder(Sort sort, Map<String, BigDecimal> worths) {
    super(sort);
    this.worths = worths;
  }

  @Override
  String having(Leads leads, @Nullable CursorValues cursor, Map<String, Object> parameters) {
    parameters.put("currencies", texts(worths.keySet(), Function.identity()));
    parameters.put("worths", texts(worths.values(), BigDecimal::toPlainString));
    return "select one.id, one.key from unnest(cast(:currencies as text[]),"
        + " cast(:worths as numeric[])"
        + (cursor == null
            ? ") as c (code, worth)"
            : ", cast(:bounds as bigint[])) as c (code, worth, bound)")
        + " cross join lateral (select l.id, l.estimated_amount * c.worth as key from leads l "
        + leads.joins()
        + leads.where()
        + " and l.estimated_currency = c.code"
        + (cursor == null ? "" : behind(cursor, parameters))
        + by("l.estimated_amount", "l.id")
        + ENOUGH
        + ") one";
  }

  /** The bound is for the index; the worth says it exactly. */
  private String behind(CursorValues cursor, Map<String, Object> parameters) {
    BigDecimal after = worth(cursor);
    parameters.put("afterKey", after);
    parameters.put("bounds", texts(worths.values(), worth -> bound(after, worth)));
    String beyond = beyond();
    return " and l.estimated_amount %1$s= c.bound and (l.estimated_amount * c.worth, l.id) %1$s (:afterKey, :afterId)"
        .formatted(beyond);
  }

  private String bound(BigDecimal after, BigDecimal worth) {
    RoundingMode outwards = descending() ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return after.divide(worth, 0, outwards).min(LARGEST).toPlainString();
  }

  private static <T> String[] texts(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).toArray(String[]::new);
  }

  /** In the index they stand behind all amounts, in the order of their ids. */
  @Override
  String lacking(Leads leads) {
    return "select l.id, cast(-1 as numeric) as key from leads l "
        + leads.joins()
        + leads.where()
        + " and l.estimated_currency is null and l.estimated_amount is null"
        + by("l.estimated_currency", "l.estimated_amount", "l.id")
        + ENOUGH;
  }

  @Override
  boolean lacks(CursorValues cursor) {
    return worth(cursor).signum() < 0;
  }

  private static BigDecimal worth(CursorValues cursor) {
    return cursor.exact(1);
  }
}
