package org.dealwright.deal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.deal.CloseDealRequest;
import org.dealwright.api.deal.MovedDeal;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.deal.application.CloseDeal;
import org.dealwright.deal.application.MoveDeal;
import org.dealwright.deal.application.MoveOnBoard;
import org.dealwright.deal.application.ReopenDeal;
import org.dealwright.deal.application.UndoAutomaticMove;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The moves of a deal; each needs If-Match with the version that was seen. */
@Path("/deals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DealMovesResource {

  private static final CloseDealRequest NOTHING_SAID = new CloseDealRequest(null, null);

  @Inject private MoveOnBoard moveOnBoard;
  @Inject private MoveDeal moveDeal;
  @Inject private CloseDeal closeDeal;
  @Inject private ReopenDeal reopenDeal;
  @Inject private UndoAutomaticMove undoAutomaticMove;

  @POST
  @Idempotent
  @Path("/{id}/stage")
  @Audited("crm.deals.moveStage")
  @Requires(Permission.DEALS_MOVE)
  @Operation(
      operationId = "crm.deals.moveStage",
      summary = "Moves a deal to a stage of its pipeline; If-Match has the version that was seen")
  @APIResponseSchema(value = MovedDeal.class, responseCode = "200")
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      MoveToStageRequest request) {
    int version = VersionTag.required(ifMatch).version();
    return answer(id, () -> moveDeal.move(id, version, Bodies.required(request)));
  }

  @POST
  @Idempotent
  @Path("/{id}/win")
  @Audited("crm.deals.win")
  @Requires(Permission.DEALS_MOVE)
  @Operation(operationId = "crm.deals.win", summary = "Wins an open deal")
  @APIResponseSchema(value = MovedDeal.class, responseCode = "200")
  public Response win(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable CloseDealRequest request) {
    int version = VersionTag.required(ifMatch).version();
    return answer(id, () -> closeDeal.win(id, version, said(request)));
  }

  @POST
  @Idempotent
  @Path("/{id}/lose")
  @Audited("crm.deals.lose")
  @Requires(Permission.DEALS_MOVE)
  @Operation(operationId = "crm.deals.lose", summary = "Loses an open deal, for a reason")
  @APIResponseSchema(value = MovedDeal.class, responseCode = "200")
  public Response lose(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable CloseDealRequest request) {
    int version = VersionTag.required(ifMatch).version();
    return answer(id, () -> closeDeal.lose(id, version, said(request)));
  }

  @POST
  @Idempotent
  @Path("/{id}/reopen")
  @Audited("crm.deals.reopen")
  @Requires(Permission.DEALS_MOVE)
  @Operation(
      operationId = "crm.deals.reopen",
      summary = "Opens a closed deal again, at the stage where it was closed unless one is named")
  @APIResponseSchema(value = MovedDeal.class, responseCode = "200")
  public Response reopen(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable CloseDealRequest request) {
    int version = VersionTag.required(ifMatch).version();
    return answer(id, () -> reopenDeal.reopen(id, version, said(request)));
  }

  @POST
  @Idempotent
  @Path("/{id}/undo")
  @Consumes(MediaType.WILDCARD)
  @Audited("crm.deals.undo")
  @Requires(Permission.DEALS_MOVE)
  @Operation(
      operationId = "crm.deals.undo",
      summary = "Takes back the last move, if a score made it")
  @APIResponseSchema(value = MovedDeal.class, responseCode = "200")
  public Response undo(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(id, () -> undoAutomaticMove.undo(id, VersionTag.required(ifMatch).version()));
  }

  private static CloseDealRequest said(@Nullable CloseDealRequest request) {
    return Objects.requireNonNullElse(request, NOTHING_SAID);
  }

  private Response answer(UUID id, Runnable move) {
    MovedDeal moved = moveOnBoard.move(id, move);
    return Response.ok(moved).tag(VersionTag.of(moved.deal().version()).single()).build();
  }
}
