package org.dealwright.scoring.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.platform.task.ChunkSteps;
import org.dealwright.platform.task.TaskHandler;
import org.dealwright.scoring.application.PlanRescore;
import org.dealwright.scoring.application.RescoreStep;
import org.dealwright.scoring.domain.Cause;

/** Rescores one chunk of an organisation's open leads. */
@Dependent
public class RescoreChunk implements TaskHandler {

  private final ChunkSteps steps;
  private final RescoreStep step;

  @Inject
  RescoreChunk(ChunkSteps steps, RescoreStep step) {
    this.steps = steps;
    this.step = step;
  }

  @Override
  public String kind() {
    return PlanRescore.JOB;
  }

  /** Why the leads are scored again. */
  Cause cause() {
    return Cause.TIME;
  }

  @Override
  public void run(String id) {
    steps.run(id, chunk -> step.next(chunk, cause()));
  }

  @Override
  public void giveUp(String id) {
    steps.giveUp(id, step::giveUp);
  }
}
