package org.dealwright.deal.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.deal.application.PlanReconciliation;
import org.dealwright.deal.application.ReconcileTotals;
import org.dealwright.platform.task.ChunkSteps;
import org.dealwright.platform.task.TaskHandler;

/** Checks the counters of one organisation. */
@Dependent
public class ReconcileTask implements TaskHandler {

  private final ChunkSteps steps;
  private final ReconcileTotals reconcile;

  @Inject
  ReconcileTask(ChunkSteps steps, ReconcileTotals reconcile) {
    this.steps = steps;
    this.reconcile = reconcile;
  }

  @Override
  public String kind() {
    return PlanReconciliation.JOB;
  }

  @Override
  public void run(String id) {
    steps.run(
        id,
        chunk -> {
          reconcile.reconcile(chunk);
          return false;
        });
  }

  @Override
  public void giveUp(String id) {
    steps.giveUp(id, reconcile::giveUp);
  }
}
