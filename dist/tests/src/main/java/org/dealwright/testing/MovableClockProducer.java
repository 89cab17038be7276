package org.dealwright.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.dealwright.platform.identity.Caller;

/** Takes the place of the product's clock. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClockProducer {

  @Produces
  @ApplicationScoped
  Clock clock(Caller caller) {
    return new OrganisationClock(Clock.systemUTC(), caller);
  }
}
