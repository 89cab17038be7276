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
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.plan.PlanRequest;
import org.dealwright.api.plan.PlanView;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.MergePatch;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.dealwright.scoring.application.EditPlans;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The catalogue of plans. */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PlansResource {

  @Inject private EditPlans editPlans;
  @Inject private Json json;

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.plans.list", summary = "The plans that the organisation sells")
  public Items<PlanView> list() {
    return new Items<>(editPlans.all());
  }

  @GET
  @Path("/{id}")
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.plans.get", summary = "A plan")
  @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return answer(Response.ok(), editPlans.one(id));
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.plans.create")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.plans.create", summary = "Adds a plan to the catalogue")
  @APIResponseSchema(value = PlanView.class, responseCode = "201")
  public Response create(PlanRequest request) {
    PlanView plan = editPlans.add(Bodies.required(request));
    return answer(Response.created(URI.create("plans/" + plan.id())), plan);
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.plans.update")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.plans.update",
      summary = "Changes a plan by a JSON merge patch (RFC 7396)")
  @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response update(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = PlanRequest.class)))
          JsonNode patch) {
    int version = VersionTag.required(ifMatch).version();
    MergePatch merge = new MergePatch(json, Bodies.required(patch));
    return answer(
        Response.ok(), editPlans.change(id, version, plan -> merge.apply(plan, PlanRequest.class)));
  }

  @DELETE
  @Path("/{id}")
  @Audited("crm.plans.delete")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.plans.delete", summary = "Takes a plan out of the catalogue")
  @APIResponseSchema(value = Void.class, responseCode = "204")
  public Response delete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    editPlans.delete(id, VersionTag.required(ifMatch).version());
    return Response.noContent().build();
  }

  private static Response answer(Response.ResponseBuilder response, PlanView plan) {
    return response.entity(plan).tag(VersionTag.of(plan.version()).single()).build();
  }
}
