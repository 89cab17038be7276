package org.dealwright.analytics.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.dealwright.analytics.application.Scope;
import org.dealwright.platform.identity.Caller;

/** What the caller wants a report on, by its organisation's days. */
@Dependent
public class Scopes {

  private final Caller caller;
  private final Clock clock;

  @Inject
  Scopes(Caller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /** As many days up to now where no period is given. */
  Scope of(AnalyticsSearch search, int days) {
    return search.scope(days, caller, clock.instant());
  }
}
