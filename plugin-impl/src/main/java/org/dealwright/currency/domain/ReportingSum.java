package org.dealwright.currency.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dealwright.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * Adds up amounts in the reporting currency, and what is not known in it by its own currency.
 * Amounts of different currencies are never added to each other.
 */
public final class ReportingSum {

  private final String currency;
  private final Map<String, Long> others = new TreeMap<>();
  private long value;

  /** A sum of nothing yet, in this currency. */
  public ReportingSum(String currency) {
    this.currency = currency;
  }

  /**
   * Adds an amount, or a sum of such.
   *
   * @param own in its own currency; null where there is none
   * @param converted what it was converted into; null where it was not
   */
  public ReportingSum add(@Nullable Money own, @Nullable Money converted) {
    if (own == null) {
      return this;
    }
    if (own.currency().equals(currency)) {
      value += own.amount();
    } else if (converted != null && converted.currency().equals(currency)) {
      value += converted.amount();
    } else {
      others.merge(own.currency(), own.amount(), Long::sum);
    }
    return this;
  }

  /** Minor units of the reporting currency. */
  public long value() {
    return value;
  }

  /** What several sums list, in one list. */
  public static List<Money> others(ReportingSum... sums) {
    ReportingSum all = new ReportingSum("");
    for (ReportingSum sum : sums) {
      sum.others.forEach((code, amount) -> all.others.merge(code, amount, Long::sum));
    }
    return all.others();
  }

  /** In the order of the currencies' codes. */
  public List<Money> others() {
    return others.entrySet().stream()
        .map(other -> new Money(other.getValue(), other.getKey()))
        .toList();
  }
}
