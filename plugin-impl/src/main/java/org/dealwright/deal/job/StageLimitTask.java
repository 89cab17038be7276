package org.dealwright.deal.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dealwright.deal.application.LimitStage;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.NodeStop;
import org.dealwright.platform.task.TaskHandler;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the deals of a stage whose limit was changed. Begun again it starts at the first
 * one, which does no harm.
 */
@Dependent
public class StageLimitTask implements TaskHandler {

  private static final Logger LOG = Logger.getLogger(StageLimitTask.class);

  private final LimitStage limitStage;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;
  private final NodeStop nodeStop;

  @Inject
  StageLimitTask(
      LimitStage limitStage,
      OrganisationDirectory organisations,
      InOrganisation inOrganisation,
      NodeStop nodeStop) {
    this.limitStage = limitStage;
    this.organisations = organisations;
    this.inOrganisation = inOrganisation;
    this.nodeStop = nodeStop;
  }

  @Override
  public String kind() {
    return LimitStage.TASK;
  }

  @Override
  public void run(String id) {
    String[] parts = id.split("/", -1);
    inOrganisation.run(
        organisations.find(UUID.fromString(parts[0])).orElseThrow(),
        Actor.AUTOMATION,
        () -> limit(UUID.fromString(parts[1])));
  }

  private void limit(UUID stageId) {
    @Nullable UUID last = limitStage.next(stageId, null);
    while (last != null && !nodeStop.hasBegun()) {
      last = limitStage.next(stageId, last);
    }
  }

  @Override
  public void giveUp(String id) {
    LOG.errorf("The deals of a stage keep their former limit: %s", id);
  }
}
