package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dealwright.api.host.HostPlan;
import org.dealwright.api.host.HostView;
import org.dealwright.api.host.PlanCatalogue;
import org.dealwright.host.application.HostJob;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;

/** Mirrors what the host sells, in one transaction: a catalogue is short. */
@Dependent
public class SyncPlans implements HostJob {

  private static final String JOB = "plan-sync";

  /** More plans than anybody chooses from; those behind it are left out. */
  private static final int MOST = 1_000;

  private final PlanCatalogue catalogue;
  private final MirrorPlans mirror;
  private final JobRuns runs;
  private final Caller caller;
  private final Clock clock;

  @Inject
  SyncPlans(PlanCatalogue catalogue, MirrorPlans mirror, JobRuns runs, Caller caller, Clock clock) {
    this.catalogue = catalogue;
    this.mirror = mirror;
    this.runs = runs;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public String job() {
    return JOB;
  }

  @Override
  public boolean isToldBy(HostView host) {
    return host.listsPlans();
  }

  /** One step does it all. */
  @Override
  public boolean isUnderWay() {
    return false;
  }

  /** The timetable does so, too. */
  @Override
  public boolean readsAllWhenAsked() {
    return false;
  }

  /** Does it all; there is nothing left then. */
  @Override
  @Transactional
  public boolean next(Chunk chunk) {
    Optional<String> host = catalogue.host().filter(key -> catalogue.listsPlans());
    if (host.isPresent()) {
      List<HostPlan> sold = catalogue.plans(caller.organisation().slug(), MOST);
      runs.advance(chunk, Ids.next(), sold.size(), mirror.mirror(host.get(), sold));
    }
    runs.finish(chunk, clock.instant());
    return false;
  }

  /** Ends the chunk as failed; the catalogue stays as it was. */
  @Override
  @Transactional
  public void giveUp(Chunk chunk) {
    runs.fail(chunk, clock.instant());
  }
}
