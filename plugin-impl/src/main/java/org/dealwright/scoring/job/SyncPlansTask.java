package org.dealwright.scoring.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.host.job.HostTask;
import org.dealwright.platform.task.ChunkSteps;
import org.dealwright.scoring.application.SyncPlans;

/** Mirrors the plans that the host sells into one organisation's catalogue. */
@Dependent
public class SyncPlansTask extends HostTask {

  @Inject
  SyncPlansTask(ChunkSteps steps, SyncPlans job) {
    super(steps, job);
  }
}
