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

    work.inBackground(
        () -> {
          inOrganisation.run(acme, Actor.IMPORT, () -> assertActs(acme, Actor.IMPORT));
          return null;
        });

    assertThatThrownBy(() -> work.inBackground(() -> caller.findOrganisation()))
        .isInstanceOf(ContextNotActiveException.class);
  }

  private void assertActs(Organisation organisation, Actor actor) {
    assertThat(caller.organisation()).isEqualTo(organisation);
    assertThat(caller.actor()).isEqualTo(actor);
    assertThat(caller.permissions()).isEmpty();
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
