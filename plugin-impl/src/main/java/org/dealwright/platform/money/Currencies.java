package org.dealwright.platform.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealwright.api.Money;

/** The currencies of ISO 4217 that money is counted in; gold and test codes are none of them. */
public final class Currencies {

  private static final Map<String, Currency> BY_CODE =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

  private Currencies() {}

  public static boolean isKnown(String code) {
    return BY_CODE.containsKey(code);
  }

  /** 1234.50 for 123450 cents, as people write it. */
  public static String decimal(Money money) {
    return BigDecimal.valueOf(money.amount(), exponent(money.currency())).toPlainString();
  }

  /**
   * How many decimal digits the currency's minor unit has: 2 for EUR, 0 for JPY, 3 for KWD.
   *
   * @throws IllegalArgumentException if there is no such currency
   */
  public static int exponent(String code) {
    Currency currency = BY_CODE.get(code);
    if (currency == null) {
      throw new IllegalArgumentException("No currency: " + code);
    }
    return currency.getDefaultFractionDigits();
  }
}
