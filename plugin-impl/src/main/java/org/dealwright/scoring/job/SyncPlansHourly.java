package org.dealwright.scoring.job;

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
import org.dealwright.api.host.HostView;
import org.dealwright.host.application.HostOrganisations;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.scoring.application.SyncPlans;

/** Starts the mirroring of the plans that the host sells, once an hour, if it can tell them. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SyncPlansHourly {

  @Inject private SyncPlans plan;
  @Inject private HostOrganisations organisations;
  @Inject private HostInfo host;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "8", second = "20", persistent = false)
  void start() {
    List<Organisation> which = organisations.active();
    if (!which.isEmpty() && canTell(host.look())) {
      plan.forSlot(clock.instant().truncatedTo(ChronoUnit.HOURS), which);
    }
  }

  private static boolean canTell(HostView found) {
    return found.state() == HostState.READY && found.listsPlans();
  }
}
