package org.dealwright.customer.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.customer.application.PullSignals;
import org.dealwright.host.job.HostTask;
import org.dealwright.platform.task.ChunkSteps;

/** Pulls what one organisation's customers did, page by page. */
@Dependent
public class PullSignalsTask extends HostTask {

  @Inject
  PullSignalsTask(ChunkSteps steps, PullSignals job) {
    super(steps, job);
  }
}
