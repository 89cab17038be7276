package org.dealwright.customer.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.customer.application.SyncCustomers;
import org.dealwright.host.job.HostTask;
import org.dealwright.platform.task.ChunkSteps;

/** Mirrors one organisation's customers, page by page. */
@Dependent
public class SyncCustomersTask extends HostTask {

  @Inject
  SyncCustomersTask(ChunkSteps steps, SyncCustomers job) {
    super(steps, job);
  }
}
