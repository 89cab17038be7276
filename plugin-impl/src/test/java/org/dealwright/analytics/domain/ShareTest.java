package org.dealwright.analytics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dealwright.api.analytics.ShareView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares and their intervals. */
class ShareTest {

  /** The worked examples of R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void intervalsAreThePublishedOnes(long part, long n, double low, double high) {
    ShareView share = Share.of(part, n);

    assertThat(share.low()).isCloseTo(low, within(0.00006));
    assertThat(share.high()).isCloseTo(high, within(0.00006));
  }

  @Test
  void ofNothingNothingIsSaid() {
    assertThat(Share.of(0, 0)).isEqualTo(new ShareView(0, 0, null, null, null));
  }

  @Property
  void theShareLiesInItsInterval(
      @ForAll @IntRange(min = 1, max = 100_000) int n, @ForAll @IntRange(max = 100) int percent) {
    ShareView share = Share.of((long) n * percent / 100, n);

    assertThat(share.low()).isBetween(0.0, share.rate() + 1e-12);
    assertThat(share.high()).isBetween(share.rate() - 1e-12, 1.0);
  }

  @Test
  void thePeriodBeforeIsAsLongAndEndsWhereThisOneBegins() {
    Period period =
        new Period(Instant.parse("2026-03-08T00:00:00Z"), Instant.parse("2026-03-15T00:00:00Z"));

    assertThat(period.before())
        .isEqualTo(new Period(Instant.parse("2026-03-01T00:00:00Z"), period.from()));
  }
}
