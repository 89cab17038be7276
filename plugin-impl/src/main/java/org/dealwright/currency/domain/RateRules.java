package org.dealwright.currency.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.money.Currencies;

/** What holds for every exchange rate, however it comes in. */
public final class RateRules {

  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
  private static final BigDecimal SMALLEST = new BigDecimal("0.000000001");
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);
  private static final int DIGITS = 12;

  private RateRules() {}

  /**
   * Adds what is wrong with a rate.
   *
   * @param today in the organisation's zone: nobody knows tomorrow's rate, and so what open deals
   *     are worth changes with a new rate alone, never with the date
   */
  public static void check(
      ExchangeRate rate, LocalDate today, String pointer, Violations violations) {
    violations.check(
        Currencies.isKnown(rate.from()), pointer + "/from", "Must be an ISO 4217 code.");
    violations.check(Currencies.isKnown(rate.to()), pointer + "/to", "Must be an ISO 4217 code.");
    violations.check(
        !rate.from().equals(rate.to()), pointer + "/to", "Must be another currency than from.");
    violations.check(
        !rate.day().isBefore(EARLIEST) && !rate.day().isAfter(today),
        pointer + "/day",
        "From " + EARLIEST + " to today.");
    violations.check(
        isInRange(rate.rate()),
        pointer + "/rate",
        "From 0.000000001 to 1000000000, with at most " + DIGITS + " decimal digits.");
  }

  private static boolean isInRange(BigDecimal rate) {
    return rate.compareTo(SMALLEST) >= 0
        && rate.compareTo(LARGEST) <= 0
        && rate.stripTrailingZeros().scale() <= DIGITS;
  }
}
