package org.dealwright.currency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.dealwright.api.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rate makes of amounts. */
class ExchangeRateTest {

  @ParameterizedTest
  @CsvSource({
    "USD, EUR, 0.9, 1005, USD, 904, EUR",
    "USD, EUR, 0.9, 904, EUR, 1004, USD",
    "JPY, EUR, 0.0061, 150000, JPY, 91500, EUR",
    "JPY, EUR, 0.0061, 91500, EUR, 150000, JPY",
    "EUR, KWD, 0.33, 100, EUR, 330, KWD",
    "KWD, JPY, 480.5, 1000, KWD, 480, JPY",
    "KWD, JPY, 481.5, 1000, KWD, 482, JPY"
  })
  void aRateServesInBothDirectionsAndRoundsOnce(
      String from, String to, BigDecimal rate, long own, String of, long other, String in) {
    assertThat(rate(from, to, rate).convert(new Money(own, of))).contains(new Money(other, in));
  }

  /** Amounts are compared by it; what it makes of them rounds to what they are converted into. */
  @ParameterizedTest
  @CsvSource({
    "USD, EUR, 0.9, 1005, USD, 904, EUR",
    "USD, EUR, 0.9, 904, EUR, 1004, USD",
    "JPY, EUR, 0.0061, 150000, JPY, 91500, EUR",
    "KWD, JPY, 480.5, 1000, KWD, 480, JPY"
  })
  void oneMinorUnitIsWorthAsMuchAsManyAre(
      String from, String to, BigDecimal rate, long own, String of, long other, String in) {
    ExchangeRate exchange = rate(from, to, rate);

    assertThat(exchange.other(in)).isEqualTo(of);
    assertThat(exchange.worthIn(in).multiply(BigDecimal.valueOf(own)))
        .isCloseTo(BigDecimal.valueOf(other), within(new BigDecimal("0.6")));
  }

  @Test
  void aThirdCurrencyIsNotConverted() {
    assertThat(rate("USD", "EUR", BigDecimal.ONE).convert(new Money(1, "CHF"))).isEmpty();
  }

  @Test
  void whatIsTooLargeToBeCountedIsNotConverted() {
    ExchangeRate rate = rate("USD", "EUR", BigDecimal.valueOf(1_000_000_000));

    assertThat(rate.convert(new Money(10_000_000, "USD"))).isEmpty();
    assertThat(rate.convert(new Money(9_000_000, "USD")))
        .contains(new Money(9_000_000_000_000_000L, "EUR"));
  }

  @Property
  void theResultIsWithinHalfAMinorUnit(
      @ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long amount,
      @ForAll @BigRange(min = "0.0001", max = "100") @Scale(8) BigDecimal rate) {
    Money there = rate("USD", "EUR", rate).convert(new Money(amount, "USD")).orElseThrow();
    BigDecimal exact = BigDecimal.valueOf(amount).multiply(rate, MathContext.UNLIMITED);

    assertThat(BigDecimal.valueOf(there.amount()).subtract(exact).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.5"));
  }

  @Test
  void sumsHaveWhatIsKnownInTheReportingCurrencyAndListTheRest() {
    ReportingSum sum =
        new ReportingSum("EUR")
            .add(new Money(10, "EUR"), null)
            .add(new Money(7, "USD"), new Money(6, "EUR"))
            .add(new Money(5, "USD"), new Money(4, "CHF"))
            .add(new Money(3, "CHF"), null)
            .add(new Money(2, "USD"), null)
            .add(null, null);

    assertThat(sum.value()).isEqualTo(16);
    assertThat(sum.others()).isEqualTo(List.of(new Money(3, "CHF"), new Money(7, "USD")));
  }

  private static ExchangeRate rate(String from, String to, BigDecimal rate) {
    return new ExchangeRate(from, to, LocalDate.of(2026, 3, 1), rate);
  }
}
