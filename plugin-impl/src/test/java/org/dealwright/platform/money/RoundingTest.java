package org.dealwright.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole minor units. */
class RoundingTest {

  @ParameterizedTest
  @CsvSource({"0.5, 0", "1.5, 2", "2.5, 2", "2.51, 3", "-0.5, 0", "-1.5, -2", "7, 7"})
  void aHalfGoesToTheEvenOne(BigDecimal amount, long whole) {
    assertThat(Rounding.whole(amount)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "50, 1, 0",
    "150, 1, 2",
    "250, 1, 2",
    "1000001, 20, 200000",
    "9000000000000000, 100," + " 9000000000000000",
    "7, 0, 0"
  })
  void percentAreRoundedOnceAndExactly(long amount, int percent, long share) {
    assertThat(Rounding.percent(amount, percent)).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({"JPY, 0", "EUR, 2", "KWD, 3"})
  void aCurrencyHasItsDigits(String code, int digits) {
    assertThat(Currencies.exponent(code)).isEqualTo(digits);
  }

  @Test
  void goldIsNoMoney() {
    assertThat(Currencies.isKnown("XAU")).isFalse();
    assertThatThrownBy(() -> Currencies.exponent("XAU"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
