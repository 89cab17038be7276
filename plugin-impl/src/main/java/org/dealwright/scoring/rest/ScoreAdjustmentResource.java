package org.dealwright.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dealwright.api.scoring.AdjustmentRequest;
import org.dealwright.api.scoring.AdjustmentView;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.dealwright.scoring.application.AdjustScore;
import org.dealwright.scoring.application.ReadScores;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Points that a user gives a lead beside the computed ones. */
@Path("/leads/{id}/score/adjustment")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScoreAdjustmentResource {

  @Inject private AdjustScore adjustScore;
  @Inject private ReadScores readScores;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.scores.adjustment", summary = "The adjustment that is in force")
  @APIResponseSchema(value = AdjustmentView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return answer(Response.ok(), readScores.adjustment(id));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.scores.adjust")
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.scores.adjust",
      summary = "Adds points to a lead's computed ones, or takes some away, for a while")
  @APIResponseSchema(value = AdjustmentView.class, responseCode = "201")
  public Response adjust(@PathParam("id") UUID id, AdjustmentRequest request) {
    AdjustmentView adjustment = adjustScore.adjust(id, Bodies.required(request));
    return answer(Response.created(URI.create("leads/" + id + "/score/adjustment")), adjustment);
  }

  @DELETE
  @Audited("crm.scores.withdrawAdjustment")
  @Requires(Permission.LEADS_WRITE)
  @Operation(operationId = "crm.scores.withdrawAdjustment", summary = "Takes an adjustment back")
  @APIResponseSchema(value = Void.class, responseCode = "204")
  public Response withdraw(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    adjustScore.withdraw(id, VersionTag.required(ifMatch).version());
    return Response.noContent().build();
  }

  private static Response answer(Response.ResponseBuilder response, AdjustmentView adjustment) {
    return response.entity(adjustment).tag(VersionTag.of(adjustment.version()).single()).build();
  }
}
