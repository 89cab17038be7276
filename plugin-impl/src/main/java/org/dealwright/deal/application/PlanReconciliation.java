package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;
import org.dealwright.platform.task.Tasks;

/** Plans the check of all counters: a durable task for each organisation, once for each slot. */
@Dependent
public class PlanReconciliation {

  /** The job's name, and the kind of its tasks. */
  public static final String JOB = "stage-totals";

  private final JobRuns runs;
  private final Tasks tasks;
  private final OrganisationDirectory organisations;
  private final Clock clock;

  @Inject
  PlanReconciliation(JobRuns runs, Tasks tasks, OrganisationDirectory organisations, Clock clock) {
    this.runs = runs;
    this.tasks = tasks;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Returns the run; empty where the slot is taken. */
  @Transactional
  public Optional<UUID> forSlot(Instant slot) {
    Optional<UUID> run = runs.claim(JOB, slot, null, clock.instant());
    run.ifPresent(this::plan);
    return run;
  }

  private void plan(UUID run) {
    int number = 0;
    for (Organisation organisation : organisations.active()) {
      UUID id = organisation.id();
      Chunk chunk = new Chunk(run, number++, id, null, id, null, 0, 0, false);
      runs.addChunk(chunk);
      tasks.enqueue(JOB, chunk.taskId());
    }
    runs.finishRunIfDone(run, clock.instant());
  }
}
