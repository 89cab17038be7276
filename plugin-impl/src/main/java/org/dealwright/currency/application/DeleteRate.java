package org.dealwright.currency.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dealwright.currency.domain.ExchangeRate;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.NotFoundException;

/** An admin takes a rate back; what it held for is then converted by the one before. */
@Dependent
public class DeleteRate {

  private final RateRepository rates;
  private final RateLock lock;
  private final Event<RatesChanged> changed;
  private final AuditTrail audit;

  @Inject
  DeleteRate(RateRepository rates, RateLock lock, Event<RatesChanged> changed, AuditTrail audit) {
    this.rates = rates;
    this.lock = lock;
    this.changed = changed;
    this.audit = audit;
  }

  @Transactional
  public void delete(RateKey key) {
    lock.change();
    ExchangeRate rate = rates.find(List.of(key)).get(key);
    if (rate == null) {
      throw new NotFoundException("exchange rate");
    }
    rates.delete(key);
    audit.record(
        AuditEntry.of(
            "exchange-rate.deleted",
            key,
            List.of(AuditEntry.Change.of("rate", rate.rate().toPlainString(), null))));
    changed.fire(new RatesChanged());
  }
}
