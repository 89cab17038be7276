package org.dealwright.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.Page;
import org.dealwright.api.scoring.HeldMoveView;
import org.dealwright.api.scoring.ModelInForce;
import org.dealwright.api.scoring.ModelScope;
import org.dealwright.api.scoring.ModelSummary;
import org.dealwright.api.scoring.ModelView;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.CsvPages;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.RecordColumns;
import org.dealwright.platform.rest.Requires;
import org.dealwright.scoring.application.PutInForce;
import org.dealwright.scoring.application.ReadModels;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Published models, and which of them score leads. */
@Path("/scoring/models")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScoringModelsResource {

  @Inject private ReadModels readModels;
  @Inject private RecordColumns columns;
  @Inject private PutInForce putInForce;

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.scoring.models",
      summary = "The published versions of models, newest first, with the leads that they score")
  public Items<ModelSummary> list(@QueryParam("limit") @DefaultValue("50") int limit) {
    return new Items<>(readModels.all(Limits.checked("limit", limit, 200)));
  }

  @GET
  @Path("/{id}")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.scoring.model", summary = "A published version with its document")
  public ModelView get(@PathParam("id") UUID id) {
    return readModels.one(id);
  }

  @GET
  @Path("/{id}/held-moves")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.scoring.heldMoves",
      summary = "Deals that the last change to this version would have moved, by pages")
  public Page<HeldMoveView> heldMoves(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return readModels.held(id, cursor, Limits.checked("limit", limit, 200));
  }

  @GET
  @Path("/{id}/held-moves/export.csv")
  @Produces("text/csv")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.scoring.exportHeldMoves",
      summary = "The same, all of them, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response exportHeldMoves(@PathParam("id") UUID id) {
    return CsvDownload.of(
        "held-moves-" + id + ".csv",
        columns.of(HeldMoveView.class),
        CsvPages.of(cursor -> readModels.held(id, cursor, CsvPages.SIZE).slice()));
  }

  @POST
  @Idempotent
  @Path("/{id}/roll-back")
  @Audited("crm.scoring.rollBack")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.scoring.rollBack",
      summary = "Goes back to a published version: it scores the leads of a scope again")
  @APIResponseSchema(value = ModelInForce.class, responseCode = "200")
  public Response rollBack(@PathParam("id") UUID id, @Nullable ModelScope scope) {
    return Response.ok(putInForce.rollBack(id, scope)).build();
  }

  @POST
  @Idempotent
  @Path("/{id}/withdraw")
  @Audited("crm.scoring.withdraw")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.scoring.withdraw",
      summary = "Lets the leads of a source or a pipeline be scored like all others again")
  @APIResponseSchema(value = ModelInForce.class, responseCode = "200")
  public Response withdraw(@PathParam("id") UUID id, @Nullable ModelScope scope) {
    return Response.ok(putInForce.withdraw(id, scope)).build();
  }
}
