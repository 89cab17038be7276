package org.dealwright.tests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import org.dealwright.lead.application.CreateLead;
import org.dealwright.platform.error.NotPermittedException;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.Organisation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who acts, where no filter has said so. */
@InContainer
public class CallerIT {

  @Inject private Work work;
  @Inject private Caller caller;
  @Inject private InOrganisation inOrganisation;
  @Inject private CreateLead createLead;

  @Deployment
  public static WebArchive deployment() {
    return InContainerWar.create();
  }

  @Test
  void whoHasNotSignedInMayDoNothing() {
    assertThat(work.inRequest(() -> caller.permissions())).isEmpty();
    assertThat(work.inRequest(() -> caller.identity())).isEmpty();
    assertThatThrownBy(() -> work.inRequest(() -> caller.organisation()))
        .isInstanceOf(NotPermittedException.class);
  }

  @Test
  void aUseCaseWithoutAnOrganisationIsRefused() {
    assertThatThrownBy(() -> work.inRequest(() -> createLead.create(Work.facts())))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void backgroundWorkActsAsWhatItSays() {
    Organisation acme = work.newOrganisation();

    inOrganisation.run(
        acme,
        Actor.IMPORT,
        () -> {
          assertThat(caller.organisation()).isEqualTo(acme);
          assertThat(caller.actor()).isEqualTo(Actor.IMPORT);
          assertThat(caller.permissions()).isEmpty();
        });
    assertThatThrownBy(() -> caller.findOrganisation())
        .isInstanceOf(ContextNotActiveException.class);
  }

  @Test
  void workInAnotherOrganisationLeavesTheCallersOwnAsItWas() {
    Organisation acme = work.newOrganisation();
    Organisation globex = work.newOrganisation();

    Organisation after =
        work.in(
            acme,
            () -> {
              inOrganisation.run(globex, Actor.IMPORT, () -> {});
              return caller.organisation();
            });

    assertThat(after).isEqualTo(acme);
  }
}
