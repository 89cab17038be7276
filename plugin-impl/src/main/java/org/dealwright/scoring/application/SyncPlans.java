package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.host.application.HostChunks;
import org.dealwright.host.application.HostJob;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.task.JobRuns;
import org.jspecify.annotations.Nullable;

/** Plans the mirroring of what the host sells: a durable task for each organisation. */
@Dependent
public class SyncPlans implements HostJob {

  /** The job's name, and the kind of its tasks. */
  public static final String JOB = "plan-sync";

  private final JobRuns runs;
  private final HostChunks chunks;
  private final Clock clock;

  @Inject
  SyncPlans(JobRuns runs, HostChunks chunks, Clock clock) {
    this.runs = runs;
    this.chunks = chunks;
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
    run.ifPresent(id -> chunks.plan(id, JOB, which, false));
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
}
