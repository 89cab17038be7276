package org.dealwright.platform.rest;

import java.math.BigDecimal;
import java.util.Currency;
import org.dealwright.api.Money;

/** Amounts as people write them in files. */
public final class Decimals {

  private Decimals() {}

  /** 1234.50 for 123450 cents. */
  public static String of(Money money) {
    int digits = Currency.getInstance(money.currency()).getDefaultFractionDigits();
    return BigDecimal.valueOf(money.amount(), Math.max(0, digits)).toPlainString();
  }
}
