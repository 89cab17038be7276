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
import org.dealwright.api.host.SignalSource;
import org.dealwright.customer.application.PlanSignalPull;
import org.dealwright.host.application.HostOrganisations;
import org.dealwright.platform.identity.Organisation;

/** Starts the pulling of what customers did, every ten minutes, if the host can tell it. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PullSignalsRegularly {

  @Inject private PlanSignalPull plan;
  @Inject private HostOrganisations organisations;
  @Inject private HostInfo host;
  @Inject private SignalSource source;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "5/10", second = "20", persistent = false)
  void start() {
    List<Organisation> which = organisations.active();
    if (!which.isEmpty() && host.look().state() == HostState.READY && !source.kinds().isEmpty()) {
      plan.forSlot(clock.instant().truncatedTo(ChronoUnit.MINUTES), which);
    }
  }
}
