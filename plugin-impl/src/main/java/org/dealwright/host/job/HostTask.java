package org.dealwright.host.job;

import org.dealwright.host.application.HostJob;
import org.dealwright.platform.task.ChunkSteps;
import org.dealwright.platform.task.TaskHandler;

/** Does a job on what the host knows for one organisation, step by step. */
public abstract class HostTask implements TaskHandler {

  private final ChunkSteps steps;
  private final HostJob job;

  protected HostTask(ChunkSteps steps, HostJob job) {
    this.steps = steps;
    this.job = job;
  }

  @Override
  public final String kind() {
    return job.job();
  }

  @Override
  public final void run(String id) {
    steps.run(id, job::next);
  }

  @Override
  public final void giveUp(String id) {
    steps.giveUp(id, job::giveUp);
  }
}
