package org.dealwright.audit.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dealwright.audit.application.SealAudit;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.TaskHandler;
import org.jboss.logging.Logger;

/**
 * Seals an organisation's log until nothing is left; the task is named by the organisation's id.
 */
@Dependent
public class SealTask implements TaskHandler {

  static final String KIND = "audit-seal";

  private static final Logger LOG = Logger.getLogger(SealTask.class);

  private final SealAudit sealAudit;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;

  @Inject
  SealTask(
      SealAudit sealAudit, OrganisationDirectory organisations, InOrganisation inOrganisation) {
    this.sealAudit = sealAudit;
    this.organisations = organisations;
    this.inOrganisation = inOrganisation;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(String id) {
    var organisation = organisations.find(UUID.fromString(id)).orElseThrow();
    inOrganisation.run(organisation, Actor.AUTOMATION, this::seal);
  }

  private void seal() {
    boolean more = true;
    while (more) {
      more = sealAudit.next();
    }
  }

  /** The entries are still there: the timer plans another try. */
  @Override
  public void giveUp(String id) {
    LOG.errorf("The audit log of %s could not be sealed", id);
  }
}
