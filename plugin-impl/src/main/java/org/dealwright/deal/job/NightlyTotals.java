package org.dealwright.deal.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dealwright.deal.application.PlanConversion;
import org.dealwright.deal.application.PlanReconciliation;

/** Starts the check of conversions and counters at 02:15 UTC, on the node that takes the slot. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyTotals {

  @Inject private PlanConversion planConversion;
  @Inject private PlanReconciliation planReconciliation;
  @Inject private Clock clock;

  @Schedule(hour = "2", minute = "15", second = "0", timezone = "UTC", persistent = false)
  void start() {
    Instant slot = clock.instant().truncatedTo(ChronoUnit.DAYS);
    planConversion.forSlot(slot);
    planReconciliation.forSlot(slot);
  }
}
