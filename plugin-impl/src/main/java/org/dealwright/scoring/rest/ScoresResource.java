package org.dealwright.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dealwright.api.scoring.ReplayReport;
import org.dealwright.api.scoring.ReplayRequest;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.ChangesNothing;
import org.dealwright.platform.rest.Requires;
import org.dealwright.scoring.application.ReplayScores;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The score history of all leads. */
@Path("/scores")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScoresResource {

  @Inject private ReplayScores replayScores;

  @POST
  @Path("/replay")
  @ChangesNothing
  @Requires(Permission.AUDIT_READ)
  @Operation(
      operationId = "crm.scores.replay",
      summary = "Computes past scores again from their rows and reports what is not the same",
      description =
          "One row, the rows of a lead, of a period, or all, a part in each request. It writes"
              + " nothing.")
  public ReplayReport replay(ReplayRequest request) {
    return replayScores.replay(Bodies.required(request));
  }
}
