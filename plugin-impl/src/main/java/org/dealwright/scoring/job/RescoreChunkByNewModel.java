package org.dealwright.scoring.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.NodeStop;
import org.dealwright.scoring.application.PlanRescore;
import org.dealwright.scoring.application.RescoreStep;
import org.dealwright.scoring.domain.Cause;

/** The same after a change of the models in force: no threshold fires. */
@Dependent
public class RescoreChunkByNewModel extends RescoreChunk {

  @Inject
  RescoreChunkByNewModel(
      JobRuns runs,
      RescoreStep step,
      OrganisationDirectory organisations,
      InOrganisation inOrganisation,
      NodeStop nodeStop) {
    super(runs, step, organisations, inOrganisation, nodeStop);
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
