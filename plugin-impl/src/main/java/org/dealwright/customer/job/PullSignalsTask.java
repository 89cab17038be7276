package org.dealwright.customer.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.customer.application.PlanSignalPull;
import org.dealwright.customer.application.PullSignalsStep;
import org.dealwright.platform.task.ChunkSteps;
import org.dealwright.platform.task.TaskHandler;

/** Pulls what one organisation's customers did, page by page. */
@Dependent
public class PullSignalsTask implements TaskHandler {

  private final ChunkSteps steps;
  private final PullSignalsStep step;

  @Inject
  PullSignalsTask(ChunkSteps steps, PullSignalsStep step) {
    this.steps = steps;
    this.step = step;
  }

  @Override
  public String kind() {
    return PlanSignalPull.JOB;
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
