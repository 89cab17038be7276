package org.dealwright.imports.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.scoring.HeldMoveView;
import org.dealwright.imports.application.ReadImports;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What an import would have moved, were it not history. */
@Path("/imports/{id}/held-moves")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class HeldMovesOfImportResource {

  @Inject private ReadImports readImports;
  @Inject private HeldMovesCsv csv;

  @GET
  @Requires(Permission.LEADS_IMPORT)
  @Operation(
      operationId = "crm.imports.heldMoves",
      summary = "Deals that the scores of an import would have made or moved, by pages")
  public Page<HeldMoveView> list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return readImports.held(id, cursor, Limits.checked("limit", limit, 200));
  }

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires(Permission.LEADS_IMPORT)
  @Operation(
      operationId = "crm.imports.exportHeldMoves",
      summary = "The same, all of them, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@PathParam("id") UUID id) {
    return Response.ok(csv.of(id))
        .header("Content-Disposition", "attachment; filename=\"held-moves.csv\"")
        .build();
  }
}
