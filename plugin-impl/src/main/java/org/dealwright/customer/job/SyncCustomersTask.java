package org.dealwright.customer.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.customer.application.PlanCustomerSync;
import org.dealwright.customer.application.SyncCustomersStep;
import org.dealwright.platform.task.ChunkSteps;
import org.dealwright.platform.task.TaskHandler;

/** Mirrors one organisation's customers, page by page. */
@Dependent
public class SyncCustomersTask implements TaskHandler {

  private final ChunkSteps steps;
  private final SyncCustomersStep step;

  @Inject
  SyncCustomersTask(ChunkSteps steps, SyncCustomersStep step) {
    this.steps = steps;
    this.step = step;
  }

  @Override
  public String kind() {
    return PlanCustomerSync.JOB;
  }

  @Override
  public void run(String id) {
    steps.run(id, step::next);
  }

  @Override
  public void giveUp(String id) {
    steps.giveUp(id, step::giveUp);
  }
}
