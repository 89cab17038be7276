package org.dealwright.host.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.TemporalUnit;
import java.util.List;
import org.dealwright.api.host.HostInfo;
import org.dealwright.api.host.HostState;
import org.dealwright.api.host.HostView;
import org.dealwright.host.application.HostJob;
import org.dealwright.host.application.HostOrganisations;
import org.dealwright.host.application.StartHostJob;
import org.dealwright.platform.identity.Organisation;

/** What timers of work on the host do: they start it, if the host can be read. */
@Dependent
public class HostTimetable {

  private final HostOrganisations organisations;
  private final HostInfo host;
  private final StartHostJob start;
  private final Clock clock;

  @Inject
  HostTimetable(HostOrganisations organisations, HostInfo host, StartHostJob start, Clock clock) {
    this.organisations = organisations;
    this.host = host;
    this.start = start;
    this.clock = clock;
  }

  /** Starts the job for the slot that has begun; slots are as long as the unit, or a multiple. */
  public void start(HostJob job, TemporalUnit slots) {
    List<Organisation> which = organisations.active();
    if (!which.isEmpty() && hasSomethingFor(job)) {
      start.forSlot(job, clock.instant().truncatedTo(slots), which);
    }
  }

  private boolean hasSomethingFor(HostJob job) {
    HostView found = host.look();
    return found.state() == HostState.READY && job.isToldBy(found);
  }
}
