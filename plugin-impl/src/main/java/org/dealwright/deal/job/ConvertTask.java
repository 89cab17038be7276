package org.dealwright.deal.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.deal.application.ConvertDeals;
import org.dealwright.deal.application.PlanConversion;
import org.dealwright.platform.task.ChunkSteps;
import org.dealwright.platform.task.TaskHandler;

/** Converts one organisation's deals by the rates of the day. */
@Dependent
public class ConvertTask implements TaskHandler {

  private final ChunkSteps steps;
  private final ConvertDeals convert;

  @Inject
  ConvertTask(ChunkSteps steps, ConvertDeals convert) {
    this.steps = steps;
    this.convert = convert;
  }

  @Override
  public String kind() {
    return PlanConversion.JOB;
  }

  @Override
  public void run(String id) {
    steps.run(id, convert::next);
  }

  @Override
  public void giveUp(String id) {
    steps.giveUp(id, convert::giveUp);
  }
}
