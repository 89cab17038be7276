package org.dealwright.host.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;
import org.dealwright.platform.task.Tasks;

/** Cuts a run of a job that reads the host into durable tasks, one for each organisation. */
@Dependent
public class HostChunks {

  private final JobRuns runs;
  private final Tasks tasks;
  private final Clock clock;

  @Inject
  HostChunks(JobRuns runs, Tasks tasks, Clock clock) {
    this.runs = runs;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * Joins the caller's transaction.
   *
   * @param marked whether the chunks are to know that all is wanted: their first id is then the
   *     organisation's
   */
  public void plan(UUID run, String job, List<Organisation> which, boolean marked) {
    int number = 0;
    for (Organisation organisation : which) {
      UUID id = organisation.id();
      Chunk chunk = new Chunk(run, number++, id, marked ? id : null, id, null, 0, 0, false);
      runs.addChunk(chunk);
      tasks.enqueue(job, chunk.taskId());
    }
    runs.finishRunIfDone(run, clock.instant());
  }
}
