package org.dealwright.tracking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.tracking.VisitorView;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.dealwright.tracking.application.ReadVisitors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The browsers of a lead. */
@Path("/leads/{id}/visitors")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LeadVisitorsResource {

  @Inject private ReadVisitors readVisitors;

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.leads.visitors",
      summary = "The browsers of a lead and where they came from, the one seen last first")
  public Items<VisitorView> visitors(@PathParam("id") UUID id) {
    return new Items<>(readVisitors.ofLead(id));
  }
}
