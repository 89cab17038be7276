package org.dealwright.api;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount of money.
 *
 * @param amount integer minor units of the currency, for instance cents
 * @param currency ISO 4217 code in upper case, for instance {@code EUR}
 */
public record Money(long amount, String currency) {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /**
   * Checks the code's form; whether the currency exists is the caller's business.
   *
   * @throws IllegalArgumentException if the code does not have three letters
   */
  public Money {
    currency = currency.toUpperCase(Locale.ROOT);
    if (!CODE.matcher(currency).matches()) {
      throw new IllegalArgumentException("Not a currency code: " + currency);
    }
  }
}
