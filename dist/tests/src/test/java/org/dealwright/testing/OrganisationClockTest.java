package org.dealwright.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Organisation;
import org.junit.jupiter.api.Test;

class OrganisationClockTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Caller caller = new Caller();
  private final Clock clock = new OrganisationClock(Clock.fixed(NOW, ZoneOffset.UTC), caller);

  @Test
  void isAheadForTheOrganisationThatMovedIt() {
    Organisation acme = new Organisation(new UUID(0, 1), "acme", "Acme", true, BERLIN, "EUR", "en");
    ClockOffsets.set(acme.id(), Duration.ofDays(3));

    assertThat(clock.instant()).isEqualTo(NOW);
    caller.actsIn(acme);
    assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(3)));
    assertThat(clock.withZone(BERLIN).instant()).isEqualTo(clock.instant());
  }

  @Test
  void hasTheZoneThatItIsAskedFor() {
    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(clock.withZone(BERLIN).getZone()).isEqualTo(BERLIN);
  }
}
