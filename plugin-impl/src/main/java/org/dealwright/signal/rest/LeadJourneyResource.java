package org.dealwright.signal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dealwright.api.signal.JourneyView;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.dealwright.signal.application.ReadJourney;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How far a lead came. */
@Path("/leads/{id}/journey")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LeadJourneyResource {

  @Inject private ReadJourney readJourney;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.leads.journey",
      summary = "Which steps of the journey a lead took, and which it skipped")
  public JourneyView journey(@PathParam("id") UUID id) {
    return readJourney.ofLead(id);
  }
}
