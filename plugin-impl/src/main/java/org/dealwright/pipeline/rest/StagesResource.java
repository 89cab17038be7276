package org.dealwright.pipeline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.api.pipeline.StageRequest;
import org.dealwright.pipeline.application.AddStage;
import org.dealwright.pipeline.application.ChangeStage;
import org.dealwright.pipeline.application.DeleteStage;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.MergePatch;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The stages of a pipeline; each answer is the whole pipeline, whose version they share. */
@Path("/pipelines")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StagesResource {

  @Inject private AddStage addStage;
  @Inject private ChangeStage changeStage;
  @Inject private DeleteStage deleteStage;
  @Inject private Json json;

  @POST
  @Idempotent
  @Path("/{pipelineId}/stages")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.stages.create")
  @Requires(Permission.PIPELINES_MANAGE)
  @Operation(operationId = "crm.stages.create", summary = "Adds a stage to a pipeline")
  @APIResponseSchema(value = PipelineView.class, responseCode = "201")
  public Response add(
      @PathParam("pipelineId") UUID pipelineId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      StageRequest request) {
    int version = VersionTag.required(ifMatch).version();
    return PipelineAnswer.of(
        Response.status(Response.Status.CREATED),
        addStage.add(pipelineId, version, Bodies.required(request)));
  }

  @PATCH
  @Path("/{pipelineId}/stages/{stageId}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.stages.update")
  @Requires(Permission.PIPELINES_MANAGE)
  @Operation(
      operationId = "crm.stages.update",
      summary = "Changes a stage or its place; If-Match has the pipeline's version")
  @APIResponseSchema(value = PipelineView.class, responseCode = "200")
  public Response update(
      @PathParam("pipelineId") UUID pipelineId,
      @PathParam("stageId") UUID stageId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = StageRequest.class)))
          JsonNode patch) {
    MergePatch merge = new MergePatch(json, Bodies.required(patch));
    return PipelineAnswer.of(
        Response.ok(),
        changeStage.change(
            seen(pipelineId, stageId, ifMatch), s -> merge.apply(s, StageRequest.class)));
  }

  @DELETE
  @Path("/{pipelineId}/stages/{stageId}")
  @Audited("crm.stages.delete")
  @Requires(Permission.PIPELINES_MANAGE)
  @Operation(
      operationId = "crm.stages.delete",
      summary = "Deletes a stage, moving its deals to another one of the same type")
  @APIResponseSchema(value = PipelineView.class, responseCode = "200")
  public Response delete(
      @PathParam("pipelineId") UUID pipelineId,
      @PathParam("stageId") UUID stageId,
      @QueryParam("moveDealsTo") @Nullable UUID moveDealsTo,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return PipelineAnswer.of(
        Response.ok(), deleteStage.delete(seen(pipelineId, stageId, ifMatch), moveDealsTo));
  }

  private static ChangeStage.Seen seen(UUID pipelineId, UUID stageId, @Nullable String ifMatch) {
    return new ChangeStage.Seen(pipelineId, stageId, VersionTag.required(ifMatch).version());
  }
}
