package org.dealwright.customer.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dealwright.api.host.HostInfo;
import org.dealwright.api.host.HostState;
import org.dealwright.customer.application.PlanCustomerSync;
import org.dealwright.host.application.HostOrganisations;
import org.dealwright.platform.identity.Organisation;

/** Starts the mirroring of what changed in the host, every ten minutes, if it can be read. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SyncCustomersRegularly {

  @Inject private PlanCustomerSync plan;
  @Inject private HostOrganisations organisations;
  @Inject private HostInfo host;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false)
  void start() {
    List<Organisation> which = organisations.active();
    if (!which.isEmpty() && host.look().state() == HostState.READY) {
      plan.forSlot(clock.instant().truncatedTo(ChronoUnit.MINUTES), which);
    }
  }
}
