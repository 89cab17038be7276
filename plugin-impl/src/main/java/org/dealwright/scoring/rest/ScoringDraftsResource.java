package org.dealwright.scoring.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.scoring.DraftRequest;
import org.dealwright.api.scoring.DraftView;
import org.dealwright.api.scoring.ModelInForce;
import org.dealwright.api.scoring.ModelScope;
import org.dealwright.api.scoring.TryOutcome;
import org.dealwright.api.scoring.TryRequest;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.ChangesNothing;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.MergePatch;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.dealwright.scoring.application.EditDrafts;
import org.dealwright.scoring.application.PublishModel;
import org.dealwright.scoring.application.TryModel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Models that are being worked on. */
@Path("/scoring/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScoringDraftsResource {

  @Inject private EditDrafts editDrafts;
  @Inject private TryModel tryModel;
  @Inject private PublishModel publishModel;
  @Inject private Json json;

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.scoring.drafts", summary = "The drafts, last changed first")
  public Items<DraftView> list() {
    return new Items<>(editDrafts.all());
  }

  @GET
  @Path("/{id}")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.scoring.draft", summary = "A draft")
  @APIResponseSchema(value = DraftView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return answer(Response.ok(), editDrafts.one(id));
  }

  @POST
  @Idempotent
  @Audited("crm.scoring.createDraft")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.scoring.createDraft",
      summary = "Begins a draft with a preset, a published version or a document")
  @APIResponseSchema(value = DraftView.class, responseCode = "201")
  public Response create(DraftRequest request) {
    DraftView draft = editDrafts.begin(Bodies.required(request));
    return answer(Response.created(URI.create("scoring/drafts/" + draft.id())), draft);
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.scoring.updateDraft")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.scoring.updateDraft",
      summary = "Changes a draft's document by a JSON merge patch (RFC 7396)")
  @APIResponseSchema(value = DraftView.class, responseCode = "200")
  public Response update(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = Map.class)))
          JsonNode patch) {
    int version = VersionTag.required(ifMatch).version();
    MergePatch merge = new MergePatch(json, Bodies.required(patch));
    return answer(Response.ok(), editDrafts.change(id, version, text -> patched(text, merge)));
  }

  private String patched(String document, MergePatch merge) {
    return json.write(merge.apply(json.readTree(document), JsonNode.class));
  }

  @DELETE
  @Path("/{id}")
  @Audited("crm.scoring.deleteDraft")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.scoring.deleteDraft", summary = "Deletes a draft")
  @APIResponseSchema(value = Void.class, responseCode = "204")
  public Response delete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    editDrafts.delete(id, VersionTag.required(ifMatch).version());
    return Response.noContent().build();
  }

  @POST
  @Path("/{id}/try")
  @ChangesNothing
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.scoring.tryDraft",
      summary = "Says how a draft would score open leads, without writing anything")
  public TryOutcome tryOut(@PathParam("id") UUID id, TryRequest request) {
    return tryModel.tryOut(id, Bodies.required(request));
  }

  @POST
  @Idempotent
  @Path("/{id}/publish")
  @Audited("crm.scoring.publish")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.scoring.publish",
      summary = "Makes a draft a new version that scores the leads of a scope from now on")
  @APIResponseSchema(value = ModelInForce.class, responseCode = "200")
  public Response publish(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ModelScope scope) {
    int version = VersionTag.required(ifMatch).version();
    return Response.ok(publishModel.publish(id, version, scope)).build();
  }

  private static Response answer(Response.ResponseBuilder response, DraftView draft) {
    return response.entity(draft).tag(VersionTag.of(draft.version()).single()).build();
  }
}
