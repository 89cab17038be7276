package org.dealwright.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.dealwright.platform.identity.Caller;

/** Takes the place of the product's clock. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClockProducer {

  @Produces
  @ApplicationScoped
  Clock clock(Caller caller) {
    Clock real = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    return new OrganisationClock(real, caller);
  }
}
