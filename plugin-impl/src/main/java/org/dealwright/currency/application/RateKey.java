package org.dealwright.currency.application;

import java.time.LocalDate;
import org.dealwright.currency.domain.ExchangeRate;

/** Which rate: two currencies in this direction, and the day. */
public record RateKey(String from, String to, LocalDate day) {

  public static RateKey of(ExchangeRate rate) {
    return new RateKey(rate.from(), rate.to(), rate.day());
  }

  /** As the audit log names it. */
  @Override
  public String toString() {
    return from + "/" + to + "/" + day;
  }
}
