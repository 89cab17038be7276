package org.dealwright.deal.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dealwright.deal.application.PlanReconciliation;
import org.dealwright.deal.application.ReconcileTotals;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;
import org.dealwright.platform.task.TaskHandler;

/** Checks the counters of one organisation. */
@Dependent
public class ReconcileTask implements TaskHandler {

  private final JobRuns runs;
  private final ReconcileTotals reconcile;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;

  @Inject
  ReconcileTask(
      JobRuns runs,
      ReconcileTotals reconcile,
      OrganisationDirectory organisations,
      InOrganisation inOrganisation) {
    this.runs = runs;
    this.reconcile = reconcile;
    this.organisations = organisations;
    this.inOrganisation = inOrganisation;
  }

  @Override
  public String kind() {
    return PlanReconciliation.JOB;
  }

  @Override
  public void run(String id) {
    unfinished(id)
        .ifPresent(
            chunk ->
                inOrganisation.run(
                    organisations.requireActive(chunk.organisationId()),
                    Actor.AUTOMATION,
                    () -> reconcile.reconcile(chunk)));
  }

  @Override
  public void giveUp(String id) {
    unfinished(id).ifPresent(reconcile::giveUp);
  }

  private Optional<Chunk> unfinished(String id) {
    return runs.chunk(id).filter(chunk -> !chunk.finished());
  }
}
