package org.dealwright.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.dealwright.api.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts and times as files have them. */
class CellValuesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1200 | 120000",
        "1,200.50 | 120050",
        "1.200,50 € | 120050",
        "$342.09K | 34209000",
        "1,200 | 120000",
        "12,5 | 1250",
        "1.234.567 | 123456700",
        "1'200.00 | 120000",
        "EUR 15 | 1500"
      })
  void amountsAreReadInTheFormsOfOtherSystems(String text, long cents) {
    assertThat(Amounts.parse(text, "EUR")).contains(new Money(cents, "EUR"));
  }

  @Test
  void theCurrencyDecidesHowManyDigitsAMinorUnitHas() {
    assertThat(Amounts.parse("1200", "JPY")).contains(new Money(1200, "JPY"));
    assertThat(Amounts.parse("1.5", "KWD")).contains(new Money(1500, "KWD"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n/a", "12.3.4,5,6", "99999999999999999999"})
  void whatIsNoAmountIsNotGuessed(String text) {
    assertThat(Amounts.parse(text, "EUR")).isEmpty();
  }

  @Test
  void anUnknownCurrencyGivesNoAmount() {
    assertThat(Amounts.parse("12", "XQX")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-01, 2026-06-30T22:00:00Z",
    "2026-07-01T10:00:00, 2026-07-01T08:00:00Z",
    "2026-07-01 10:00:00, 2026-07-01T08:00:00Z",
    "2026-07-01T10:00:00Z, 2026-07-01T10:00:00Z",
    "2026-07-01T10:00:00+05:00, 2026-07-01T05:00:00Z"
  })
  void timesWithoutAZoneAreTheOrganisations(String text, Instant expected) {
    assertThat(new Times(null, BERLIN).parse(text)).contains(expected);
  }

  @Test
  void aPatternReadsOtherForms() {
    assertThat(new Times("dd MMM, yyyy HH:mm:ss", BERLIN).parse("15 Apr, 2021 00:03:00"))
        .contains(Instant.parse("2021-04-14T22:03:00Z"));
  }

  @Test
  void whatIsNoTimeIsNotGuessed() {
    assertThat(new Times(null, BERLIN).parse("yesterday")).isEmpty();
  }
}
