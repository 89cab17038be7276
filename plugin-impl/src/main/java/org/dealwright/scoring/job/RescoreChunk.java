package org.dealwright.scoring.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;
import org.dealwright.platform.task.NodeStop;
import org.dealwright.platform.task.TaskHandler;
import org.dealwright.scoring.application.PlanRescore;
import org.dealwright.scoring.application.RescoreStep;
import org.dealwright.scoring.domain.Cause;

/** Rescores one chunk, step by step; after a crash it goes on behind the last finished step. */
@Dependent
public class RescoreChunk implements TaskHandler {

  private final JobRuns runs;
  private final RescoreStep step;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;
  private final NodeStop nodeStop;

  @Inject
  RescoreChunk(
      JobRuns runs,
      RescoreStep step,
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
    return PlanRescore.JOB;
  }

  /** Why the leads are scored again. */
  Cause cause() {
    return Cause.TIME;
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
    unfinished(id).ifPresent(step::giveUp);
  }

  private Optional<Chunk> unfinished(String id) {
    return runs.chunk(id).filter(chunk -> !chunk.finished());
  }

  private boolean next(Chunk chunk) {
    boolean[] more = new boolean[1];
    inOrganisation.run(
        organisations.find(chunk.organisationId()).orElseThrow(),
        Actor.AUTOMATION,
        () -> more[0] = step.next(chunk, cause()));
    return more[0];
  }
}
