package org.dealwright.capture.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.dealwright.capture.application.SubmissionInbox.Waiting;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.jboss.logging.Logger;

/** Takes in what waits, of all organisations, each submission in a transaction of its own. */
@Dependent
public class EmptyInbox {

  private static final Logger LOG = Logger.getLogger(EmptyInbox.class);
  private static final int BATCH = 20;

  private final SubmissionInbox inbox;
  private final CaptureLead captureLead;
  private final OrganisationDirectory organisations;
  private final InOrganisation inOrganisation;

  @Inject
  EmptyInbox(
      SubmissionInbox inbox,
      CaptureLead captureLead,
      OrganisationDirectory organisations,
      InOrganisation inOrganisation) {
    this.inbox = inbox;
    this.captureLead = captureLead;
    this.organisations = organisations;
    this.inOrganisation = inOrganisation;
  }

  public void empty() {
    List<Waiting> waiting = inbox.reserve(BATCH);
    while (!waiting.isEmpty()) {
      waiting.forEach(this::takeIn);
      waiting = inbox.reserve(BATCH);
    }
  }

  private void takeIn(Waiting waiting) {
    try {
      inOrganisation.run(
          organisations.find(waiting.organisationId()).orElseThrow(),
          Actor.VISITOR,
          () -> captureLead.capture(waiting.id()));
    } catch (RuntimeException e) {
      LOG.errorf(e, "The submission %s was not taken in; it is tried again", waiting.id());
    }
  }
}
