package org.dealwright.scoring.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.platform.task.ChunkSteps;
import org.dealwright.scoring.application.PlanRescore;
import org.dealwright.scoring.application.RescoreStep;
import org.dealwright.scoring.domain.Cause;

/** The same after a change of the models in force: no threshold fires. */
@Dependent
public class RescoreChunkByNewModel extends RescoreChunk {

  @Inject
  RescoreChunkByNewModel(ChunkSteps steps, RescoreStep step) {
    super(steps, step);
  }

  @Override
  public String kind() {
    return PlanRescore.AFTER_CHANGE_OF_MODEL;
  }

  @Override
  Cause cause() {
    return Cause.MODEL;
  }
}
