package org.dealwright.sla.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.task.NodeStop;
import org.dealwright.platform.task.TaskHandler;
import org.dealwright.sla.application.TellSla;
import org.jboss.logging.Logger;

/** Tells what there is to tell in each active organisation, in short transactions. */
@Dependent
public class SlaTask implements TaskHandler {

  static final String KIND = "sla";
  static final String ALL = "all";

  private static final Logger LOG = Logger.getLogger(SlaTask.class);

  private final TellSla tellSla;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;
  private final NodeStop nodeStop;

  @Inject
  SlaTask(
      TellSla tellSla,
      OrganisationDirectory organisations,
      InOrganisation inOrganisation,
      NodeStop nodeStop) {
    this.tellSla = tellSla;
    this.organisations = organisations;
    this.inOrganisation = inOrganisation;
    this.nodeStop = nodeStop;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(String id) {
    for (Organisation organisation : organisations.active()) {
      if (nodeStop.hasBegun()) {
        return;
      }
      tell(organisation);
    }
  }

  /** One organisation's trouble is not the others'; the next look tries again. */
  private void tell(Organisation listed) {
    Organisation organisation = organisations.find(listed.id()).orElse(listed);
    if (!organisation.active()) {
      // Deactivated while this looked at the others.
      return;
    }
    try {
      inOrganisation.run(organisation, Actor.AUTOMATION, this::tell);
    } catch (RuntimeException e) {
      LOG.errorf(e, "What is due in %s could not be told", organisation.slug());
    }
  }

  private void tell() {
    untilNothingIsLeft(tellSla::ofLeads);
    untilNothingIsLeft(tellSla::ofDeals);
  }

  private void untilNothingIsLeft(BooleanSupplier more) {
    boolean goOn = true;
    while (goOn && !nodeStop.hasBegun()) {
      goOn = more.getAsBoolean();
    }
  }

  /** The timer asks again. */
  @Override
  public void giveUp(String id) {
    LOG.error("What is due could not be looked at");
  }
}
