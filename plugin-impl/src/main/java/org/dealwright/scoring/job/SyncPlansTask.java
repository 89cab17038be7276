package org.dealwright.scoring.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.platform.task.ChunkSteps;
import org.dealwright.platform.task.TaskHandler;
import org.dealwright.scoring.application.SyncPlans;
import org.dealwright.scoring.application.SyncPlansStep;

/** Mirrors the plans that the host sells into one organisation's catalogue. */
@Dependent
public class SyncPlansTask implements TaskHandler {

  private final ChunkSteps steps;
  private final SyncPlansStep step;

  @Inject
  SyncPlansTask(ChunkSteps steps, SyncPlansStep step) {
    this.steps = steps;
    this.step = step;
  }

  @Override
  public String kind() {
    return SyncPlans.JOB;
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
