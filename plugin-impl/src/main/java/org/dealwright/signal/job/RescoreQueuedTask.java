package org.dealwright.signal.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.TaskHandler;
import org.dealwright.signal.application.RescoreQueued;
import org.jboss.logging.Logger;

/** Lets scores follow many signals; a task's name begins with the organisation's id. */
@Dependent
public class RescoreQueuedTask implements TaskHandler {

  private static final Logger LOG = Logger.getLogger(RescoreQueuedTask.class);

  private final RescoreQueued rescoreQueued;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;

  @Inject
  RescoreQueuedTask(
      RescoreQueued rescoreQueued,
      OrganisationDirectory organisations,
      InOrganisation inOrganisation) {
    this.rescoreQueued = rescoreQueued;
    this.organisations = organisations;
    this.inOrganisation = inOrganisation;
  }

  @Override
  public String kind() {
    return RescoreQueued.KIND;
  }

  @Override
  public void run(String id) {
    UUID organisation = UUID.fromString(id.substring(0, id.indexOf('/')));
    inOrganisation.run(organisations.requireActive(organisation), Actor.AUTOMATION, this::toTheEnd);
  }

  private void toTheEnd() {
    boolean more = true;
    while (more) {
      more = rescoreQueued.next();
    }
  }

  /** The leads stay on the list: the next task takes them, and the nightly run scores them too. */
  @Override
  public void giveUp(String id) {
    LOG.warnf("Scores that were to follow signals are left to the nightly run: %s", id);
  }
}
