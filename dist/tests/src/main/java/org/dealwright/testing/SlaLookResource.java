package org.dealwright.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.sla.application.TellSla;

/**
 * Looks once at what is due in one organisation, as a node does that the queue does not hold up.
 */
@Path("/public/testing/sla-looks/{organisation}")
@Dependent
public class SlaLookResource {

  @Inject private TellSla tellSla;
  @Inject private OrganisationDirectory organisations;
  @Inject private InOrganisation inOrganisation;

  @POST
  public void look(@PathParam("organisation") UUID organisation) {
    inOrganisation.run(
        organisations.find(organisation).orElseThrow(), Actor.AUTOMATION, this::untilNothingIsLeft);
  }

  private void untilNothingIsLeft() {
    boolean more = true;
    while (more) {
      boolean leads = tellSla.ofLeads();
      boolean deals = tellSla.ofDeals();
      more = leads || deals;
    }
  }
}
