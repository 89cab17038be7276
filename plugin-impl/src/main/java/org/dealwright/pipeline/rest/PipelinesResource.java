package org.dealwright.pipeline.rest;

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
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.pipeline.CreatePipelineRequest;
import org.dealwright.api.pipeline.PipelineRequest;
import org.dealwright.api.pipeline.PipelineView;
import org.dealwright.pipeline.application.ChangePipeline;
import org.dealwright.pipeline.application.CreatePipeline;
import org.dealwright.pipeline.application.DeletePipeline;
import org.dealwright.pipeline.application.ReadPipelines;
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

/** The organisation's pipelines. */
@Path("/pipelines")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PipelinesResource {

  @Inject private ReadPipelines readPipelines;
  @Inject private CreatePipeline createPipeline;
  @Inject private ChangePipeline changePipeline;
  @Inject private DeletePipeline deletePipeline;
  @Inject private Json json;

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.PIPELINES_READ)
  @Operation(operationId = "crm.pipelines.list", summary = "All pipelines with their stages")
  public Items<PipelineView> list() {
    return new Items<>(readPipelines.all());
  }

  @GET
  @Path("/{pipelineId}")
  @Requires(Permission.PIPELINES_READ)
  @Operation(operationId = "crm.pipelines.get", summary = "A pipeline with its stages")
  @APIResponseSchema(value = PipelineView.class, responseCode = "200")
  public Response get(@PathParam("pipelineId") UUID id) {
    return PipelineAnswer.of(Response.ok(), readPipelines.one(id));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.pipelines.create")
  @Requires(Permission.PIPELINES_MANAGE)
  @Operation(operationId = "crm.pipelines.create", summary = "Adds a pipeline with its stages")
  @APIResponseSchema(value = PipelineView.class, responseCode = "201")
  public Response create(CreatePipelineRequest request) {
    PipelineView created = createPipeline.create(Bodies.required(request));
    return PipelineAnswer.of(Response.created(URI.create("pipelines/" + created.id())), created);
  }

  @PATCH
  @Path("/{pipelineId}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.pipelines.update")
  @Requires(Permission.PIPELINES_MANAGE)
  @Operation(
      operationId = "crm.pipelines.update",
      summary = "Renames a pipeline, moves it among the others, or makes it the default one")
  @APIResponseSchema(value = PipelineView.class, responseCode = "200")
  public Response update(
      @PathParam("pipelineId") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = PipelineRequest.class)))
          JsonNode patch) {
    int version = VersionTag.required(ifMatch).version();
    MergePatch merge = new MergePatch(json, Bodies.required(patch));
    return PipelineAnswer.of(
        Response.ok(),
        changePipeline.change(id, version, p -> merge.apply(p, PipelineRequest.class)));
  }

  @DELETE
  @Path("/{pipelineId}")
  @Audited("crm.pipelines.delete")
  @Requires(Permission.PIPELINES_MANAGE)
  @Operation(
      operationId = "crm.pipelines.delete",
      summary = "Deletes a pipeline that has no open deals; its closed ones stay")
  @APIResponseSchema(value = Void.class, responseCode = "204")
  public Response delete(
      @PathParam("pipelineId") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    deletePipeline.delete(id, VersionTag.required(ifMatch).version());
    return Response.noContent().build();
  }
}
