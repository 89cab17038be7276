package org.dealwright.testing;

import jakarta.enterprise.context.ContextNotActiveException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.dealwright.platform.identity.Caller;

/** Time as the current organisation's tests want it; real time where there is no organisation. */
final class OrganisationClock extends Clock {

  private final Clock real;
  private final Caller caller;

  OrganisationClock(Clock real, Caller caller) {
    this.real = real;
    this.caller = caller;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset());
  }

  private Duration offset() {
    try {
      return caller.findOrganisation().map(o -> ClockOffsets.of(o.id())).orElse(Duration.ZERO);
    } catch (ContextNotActiveException noRequest) {
      return Duration.ZERO;
    }
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new OrganisationClock(real.withZone(zone), caller);
  }
}
