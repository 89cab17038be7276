package org.dealwright.currency.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.dealwright.platform.identity.ReportingCurrencyChanged;

/** Another reporting currency means other rates. */
@Dependent
class ReportingCurrency {

  private final RateLock lock;
  private final Event<RatesChanged> changed;

  @Inject
  ReportingCurrency(RateLock lock, Event<RatesChanged> changed) {
    this.lock = lock;
    this.changed = changed;
  }

  void on(@Observes ReportingCurrencyChanged event) {
    lock.change();
    changed.fire(new RatesChanged());
  }
}
