package org.dealwright.activity.rest;

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
import java.util.UUID;
import org.dealwright.activity.application.CompleteTask;
import org.dealwright.activity.application.DeleteActivity;
import org.dealwright.activity.application.EditActivity;
import org.dealwright.activity.application.ReadActivities;
import org.dealwright.activity.domain.ActivityContent;
import org.dealwright.api.activity.ActivityView;
import org.dealwright.api.activity.LogActivityRequest;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.MergePatch;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Single activities. */
@Path("/activities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ActivitiesResource {

  @Inject private ReadActivities readActivities;
  @Inject private EditActivity editActivity;
  @Inject private DeleteActivity deleteActivity;
  @Inject private CompleteTask completeTask;
  @Inject private Json json;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.activities.get", summary = "An activity")
  @APIResponseSchema(value = ActivityView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return answer(id);
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.activities.update")
  @Requires(Permission.ACTIVITIES_WRITE)
  @Operation(
      operationId = "crm.activities.update",
      summary = "Changes one's own activity by a JSON merge patch (RFC 7396)")
  @APIResponseSchema(value = ActivityView.class, responseCode = "200")
  public Response update(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = LogActivityRequest.class)))
          JsonNode patch) {
    int version = VersionTag.required(ifMatch).version();
    MergePatch changes = new MergePatch(json, Bodies.required(patch));
    editActivity.edit(id, version, content -> changes.apply(content, ActivityContent.class));
    return answer(id);
  }

  @DELETE
  @Audited("crm.activities.delete")
  @Requires(Permission.ACTIVITIES_WRITE)
  @Operation(
      operationId = "crm.activities.delete",
      summary = "Deletes one's own activity, or, as an admin, any that a person logged")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    deleteActivity.delete(id, VersionTag.required(ifMatch).version());
  }

  @POST
  @Path("/complete")
  @Audited("crm.activities.complete")
  @Requires(Permission.ACTIVITIES_WRITE)
  @Operation(operationId = "crm.activities.complete", summary = "Notes that a task is done")
  @APIResponseSchema(value = ActivityView.class, responseCode = "200")
  public Response complete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    completeTask.complete(id, VersionTag.required(ifMatch).version());
    return answer(id);
  }

  @POST
  @Path("/reopen")
  @Audited("crm.activities.reopen")
  @Requires(Permission.ACTIVITIES_WRITE)
  @Operation(operationId = "crm.activities.reopen", summary = "Notes that a task is not done")
  @APIResponseSchema(value = ActivityView.class, responseCode = "200")
  public Response reopen(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    completeTask.reopen(id, VersionTag.required(ifMatch).version());
    return answer(id);
  }

  private Response answer(UUID id) {
    ActivityView activity = readActivities.one(id);
    return Response.ok(activity).tag(VersionTag.of(activity.version()).single()).build();
  }
}
