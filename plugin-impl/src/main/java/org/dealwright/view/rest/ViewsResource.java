package org.dealwright.view.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.view.ListKind;
import org.dealwright.api.view.SavedView;
import org.dealwright.api.view.SavedViewRequest;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.MergePatch;
import org.dealwright.platform.rest.Names;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.dealwright.view.application.ChangeView;
import org.dealwright.view.application.DeleteView;
import org.dealwright.view.application.ReadViews;
import org.dealwright.view.application.SaveView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Saved views of the lists. */
@Path("/views")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ViewsResource {

  @Inject private ReadViews readViews;
  @Inject private SaveView saveView;
  @Inject private ChangeView changeView;
  @Inject private DeleteView deleteView;
  @Inject private Json json;

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.views.list",
      summary = "The ready-made views of a list, then the caller's own and the shared ones")
  public Items<SavedView> list(@QueryParam("kind") @DefaultValue("leads") String kind) {
    return new Items<>(readViews.all(Names.all("kind", List.of(kind), ListKind::valueOf).get(0)));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.views.create")
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.views.create", summary = "Saves a view, for oneself or for all")
  @APIResponseSchema(value = SavedView.class, responseCode = "201")
  public Response create(SavedViewRequest request) {
    SavedView view = saveView.save(Bodies.required(request));
    return answer(Response.created(URI.create("views/" + view.id())), view);
  }

  @GET
  @Path("/{id}")
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.views.get", summary = "A saved view")
  @APIResponseSchema(value = SavedView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return answer(Response.ok(), readViews.one(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.views.update")
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.views.update",
      summary = "Renames, changes, shares or unshares a view by a JSON merge patch (RFC 7396)")
  @APIResponseSchema(value = SavedView.class, responseCode = "200")
  public Response update(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = SavedViewRequest.class)))
          JsonNode patch) {
    int version = VersionTag.required(ifMatch).version();
    MergePatch merge = new MergePatch(json, Bodies.required(patch));
    return answer(
        Response.ok(),
        changeView.change(id, version, view -> merge.apply(view, SavedViewRequest.class)));
  }

  @DELETE
  @Path("/{id}")
  @Audited("crm.views.delete")
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.views.delete", summary = "Deletes a saved view")
  @APIResponseSchema(value = Void.class, responseCode = "204")
  public Response delete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    deleteView.delete(id, VersionTag.required(ifMatch).version());
    return Response.noContent().build();
  }

  private static Response answer(Response.ResponseBuilder response, SavedView view) {
    return response.entity(view).tag(VersionTag.of(view.version()).single()).build();
  }
}
