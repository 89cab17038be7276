package org.dealwright.customer.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dealwright.customer.application.PlanCustomerSync;
import org.dealwright.customer.application.SyncCustomersStep;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;
import org.dealwright.platform.task.NodeStop;
import org.dealwright.platform.task.TaskHandler;

/** Mirrors one organisation's customers, page by page; after a crash it goes on behind the last. */
@Dependent
public class SyncCustomersTask implements TaskHandler {

  private final JobRuns runs;
  private final SyncCustomersStep step;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;
  private final NodeStop nodeStop;

  @Inject
  SyncCustomersTask(
      JobRuns runs,
      SyncCustomersStep step,
      OrganisationDirectory organisations,
      InOrganisation inOrganisation,
      NodeStop nodeStop) {
    this.runs = runs;
    this.step = step;
    this.organisations = organisations;
    this.inOrganisation = inOrganisation;
    this.nodeStop = nodeStop;
  }

  @Override
  public String kind() {
    return PlanCustomerSync.JOB;
  }

  @Override
  public void run(String id) {
    boolean more = true;
    while (more && !nodeStop.hasBegun()) {
      more = unfinished(id).map(this::next).orElse(false);
    }
  }

  @Override
  public void giveUp(String id) {
    unfinished(id).ifPresent(chunk -> in(chunk, () -> step.giveUp(chunk)));
  }

  private Optional<Chunk> unfinished(String id) {
    return runs.chunk(id).filter(chunk -> !chunk.finished());
  }

  private boolean next(Chunk chunk) {
    boolean[] more = new boolean[1];
    in(chunk, () -> more[0] = step.next(chunk));
    return more[0];
  }

  private void in(Chunk chunk, Runnable work) {
    inOrganisation.run(
        organisations.find(chunk.organisationId()).orElseThrow(), Actor.AUTOMATION, work);
  }
}
