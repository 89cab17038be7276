package org.dealwright.deal.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dealwright.deal.application.ConvertDeals;
import org.dealwright.deal.application.PlanConversion;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;
import org.dealwright.platform.task.NodeStop;
import org.dealwright.platform.task.TaskHandler;

/** Converts one organisation's deals, step by step; after a crash it goes on behind the last. */
@Dependent
public class ConvertTask implements TaskHandler {

  private final JobRuns runs;
  private final ConvertDeals convert;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;
  private final NodeStop nodeStop;

  @Inject
  ConvertTask(
      JobRuns runs,
      ConvertDeals convert,
      OrganisationDirectory organisations,
      InOrganisation inOrganisation,
      NodeStop nodeStop) {
    this.runs = runs;
    this.convert = convert;
    this.organisations = organisations;
    this.inOrganisation = inOrganisation;
    this.nodeStop = nodeStop;
  }

  @Override
  public String kind() {
    return PlanConversion.JOB;
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
    unfinished(id).ifPresent(convert::giveUp);
  }

  private Optional<Chunk> unfinished(String id) {
    return runs.chunk(id).filter(chunk -> !chunk.finished());
  }

  private boolean next(Chunk chunk) {
    boolean[] more = new boolean[1];
    inOrganisation.run(
        organisations.find(chunk.organisationId()).orElseThrow(),
        Actor.AUTOMATION,
        () -> more[0] = convert.next(chunk));
    return more[0];
  }
}
