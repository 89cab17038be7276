package org.dealwright.currency.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import org.dealwright.api.Money;
import org.dealwright.platform.money.Currencies;
import org.dealwright.platform.money.Rounding;

/**
 * What a currency is worth in another one, from a day on until the next rate of the two.
 *
 * @param rate how many units of {@code to} one unit of {@code from} is worth; units, not minor
 *     units
 */
public record ExchangeRate(String from, String to, LocalDate day, BigDecimal rate) {

  /** More than any real sum, and less than numbers that JSON readers can hold exactly. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(9_000_000_000_000_000L);

  /**
   * The same worth in the other currency, rounded once; the rate is read in either direction. Empty
   * where the rate knows nothing of the currency, or the amount would be too large to be counted.
   */
  public Optional<Money> convert(Money money) {
    BigDecimal amount = BigDecimal.valueOf(money.amount());
    if (money.currency().equals(from)) {
      return minorUnits(shifted(amount, from, to).multiply(rate), to);
    }
    return money.currency().equals(to)
        ? minorUnits(shifted(amount, to, from).divide(rate, 0, Rounding.MODE), from)
        : Optional.empty();
  }

  /** The one of the two that this is not. */
  public String other(String currency) {
    return currency.equals(from) ? to : from;
  }

  /** What one minor unit of the other currency is worth in minor units of this one, not rounded. */
  public BigDecimal worthIn(String currency) {
    BigDecimal one = shifted(BigDecimal.ONE, other(currency), currency);
    return currency.equals(to) ? one.multiply(rate) : one.divide(rate, MathContext.DECIMAL128);
  }

  /** From minor units of the one to minor units of the other, as if both were worth the same. */
  private static BigDecimal shifted(BigDecimal amount, String of, String in) {
    return amount.movePointRight(Currencies.exponent(in) - Currencies.exponent(of));
  }

  private static Optional<Money> minorUnits(BigDecimal amount, String currency) {
    return amount.compareTo(LARGEST) > 0
        ? Optional.empty()
        : Optional.of(new Money(Rounding.whole(amount).longValueExact(), currency));
  }
}
