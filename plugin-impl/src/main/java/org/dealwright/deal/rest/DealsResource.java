package org.dealwright.deal.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.deal.MovedDeal;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.deal.application.MoveDeal;
import org.dealwright.deal.application.ReadBoard;
import org.dealwright.deal.application.ReadDeals;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Single deals and their moves. */
@Path("/deals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class DealsResource {

  @Inject private ReadDeals readDeals;
  @Inject private ReadBoard readBoard;
  @Inject private MoveDeal moveDeal;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.deals.get", summary = "A deal with its stage history")
  @APIResponseSchema(value = DealView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    DealView deal = readDeals.one(id);
    return Response.ok(deal).tag(VersionTag.of(deal.version()).single()).build();
  }

  @POST
  @Path("/stage")
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.DEALS_MOVE)
  @Operation(
      operationId = "crm.deals.moveStage",
      summary = "Moves a deal to a stage of its pipeline; If-Match has the version that was seen")
  @APIResponseSchema(value = MovedDeal.class, responseCode = "200")
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      MoveToStageRequest request) {
    int version = VersionTag.required(ifMatch).version();
    DealView deal = moveDeal.move(id, version, Bodies.required(request));
    return Response.ok(new MovedDeal(deal, readBoard.card(id)))
        .tag(VersionTag.of(deal.version()).single())
        .build();
  }
}
