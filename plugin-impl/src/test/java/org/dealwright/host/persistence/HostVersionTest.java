package org.dealwright.host.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealwright.host.persistence.HostProfile.Description.Versions;
import org.junit.jupiter.api.Test;

class HostVersionTest {

  @Test
  void versionsAreComparedByTheirNumbers() {
    assertThat(HostVersion.compare("17", "17.0.0")).isZero();
    assertThat(HostVersion.compare("17.10", "17.9")).isPositive();
    assertThat(HostVersion.compare("16.2-SNAPSHOT", "17")).isNegative();
  }

  @Test
  void aRangeHasItsBeginningAndNotItsEnd() {
    Versions range = new Versions("17", "18");

    assertThat(range.contain("17.0")).isTrue();
    assertThat(range.contain("17.99")).isTrue();
    assertThat(range.contain("18")).isFalse();
    assertThat(range.contain("16.9")).isFalse();
    assertThat(new Versions(null, null).contain("1")).isTrue();
  }
}
