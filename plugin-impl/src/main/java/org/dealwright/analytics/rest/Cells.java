package org.dealwright.analytics.rest;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.Money;
import org.dealwright.platform.money.Currencies;
import org.jspecify.annotations.Nullable;

/** What the cells of reports have in common. */
final class Cells {

  private Cells() {}

  /** As people write it, 1234.50 for 123450 cents. */
  static String decimal(long amount, String currency) {
    return Currencies.decimal(new Money(amount, currency));
  }

  /** What was not converted: 5.00 CHF, 700 JPY. */
  static String others(List<Money> others) {
    return others.stream()
        .map(money -> Currencies.decimal(money) + " " + money.currency())
        .collect(Collectors.joining(", "));
  }

  /** A part of something that may be missing. */
  static <T, V> @Nullable V of(@Nullable T whole, Function<T, @Nullable V> part) {
    return whole == null ? null : part.apply(whole);
  }
}
