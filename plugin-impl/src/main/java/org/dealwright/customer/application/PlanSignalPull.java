package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.host.SignalSource;
import org.dealwright.customer.domain.SignalPullRepository;
import org.dealwright.host.application.HostChunks;
import org.dealwright.host.application.HostJob;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.task.JobRuns;
import org.jspecify.annotations.Nullable;

/** Plans the pulling of what customers did: a durable task for each organisation. */
@Dependent
public class PlanSignalPull implements HostJob {

  /** The job's name, and the kind of its tasks. */
  public static final String JOB = "host-signals";

  private final JobRuns runs;
  private final HostChunks chunks;
  private final SignalSource source;
  private final SignalPullRepository pulls;
  private final InOrganisation inOrganisation;
  private final Clock clock;

  @Inject
  PlanSignalPull(
      JobRuns runs,
      HostChunks chunks,
      SignalSource source,
      SignalPullRepository pulls,
      InOrganisation inOrganisation,
      Clock clock) {
    this.runs = runs;
    this.chunks = chunks;
    this.source = source;
    this.pulls = pulls;
    this.inOrganisation = inOrganisation;
    this.clock = clock;
  }

  @Override
  public String job() {
    return JOB;
  }

  /** For a slot of the timetable; empty where the slot is taken. */
  @Transactional
  public Optional<UUID> forSlot(Instant slot, List<Organisation> which) {
    Optional<UUID> run = runs.claim(JOB, slot, null, clock.instant());
    run.ifPresent(id -> chunks.plan(id, JOB, idle(which), false));
    return run;
  }

  /** Now, because somebody asked. */
  @Override
  @Transactional
  public UUID onDemand(List<Organisation> which, @Nullable String requestedBy) {
    Instant now = clock.instant();
    UUID run = runs.claim(JOB, now, requestedBy, now).orElseThrow();
    chunks.plan(run, JOB, which, false);
    return run;
  }

  /** A long run is not disturbed by the next slot. */
  private List<Organisation> idle(List<Organisation> which) {
    String host = source.host().orElse("");
    List<Organisation> idle = new ArrayList<>();
    for (Organisation organisation : which) {
      inOrganisation.run(
          organisation,
          Actor.AUTOMATION,
          () -> {
            if (!pulls.isUnderWay(host)) {
              idle.add(organisation);
            }
          });
    }
    return idle;
  }
}
