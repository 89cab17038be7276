package org.dealwright.deal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.deal.CreateDealRequest;
import org.dealwright.api.deal.DealRequest;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.api.deal.DealVelocity;
import org.dealwright.api.deal.DealView;
import org.dealwright.deal.application.CreateDeal;
import org.dealwright.deal.application.EditDeal;
import org.dealwright.deal.application.ExpandDeals;
import org.dealwright.deal.application.MeasureVelocity;
import org.dealwright.deal.application.ReadDeals;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Assignees;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.MergePatch;
import org.dealwright.platform.rest.Narrowable;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.UserField;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Deals and what is known of them. */
@Path("/deals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DealsResource {

  @Inject private ReadDeals readDeals;
  @Inject private Caller caller;
  @Inject private ExpandDeals expandDeals;
  @Inject private CreateDeal createDeal;
  @Inject private EditDeal editDeal;
  @Inject private MeasureVelocity measureVelocity;
  @Inject private Assignees assignees;
  @Inject private Json json;

  @GET
  @Narrowable
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.deals.list", summary = "Deals, filtered, sorted, by pages")
  public Page<DealSummary> list(@BeanParam DealSearch search) {
    Set<ExpandDeals.Part> parts = search.parts();
    return expandDeals.expand(readDeals.list(search.filter(caller), search.window()), parts);
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.deals.create")
  @Requires(Permission.DEALS_WRITE)
  @Operation(
      operationId = "crm.deals.create",
      summary = "Opens a deal with a lead, a customer, or both")
  @APIResponseSchema(value = DealView.class, responseCode = "201")
  public Response create(CreateDealRequest request) {
    DealView deal = createDeal.create(withOwner(Bodies.required(request)));
    return answer(Response.created(URI.create("deals/" + deal.id())), deal);
  }

  private CreateDealRequest withOwner(CreateDealRequest request) {
    return new CreateDealRequest(
        request.title(),
        request.leadId(),
        request.customerId(),
        request.value(),
        assignees.resolved(request.owner(), "/owner"),
        request.expectedCloseDate(),
        request.pipelineId(),
        request.stageId(),
        request.reason());
  }

  @GET
  @Path("/{id}")
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.deals.get", summary = "A deal with its stage history")
  @APIResponseSchema(value = DealView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return answer(Response.ok(), readDeals.one(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.deals.update")
  @Requires(Permission.DEALS_WRITE)
  @Operation(
      operationId = "crm.deals.update",
      summary = "Changes a deal by a JSON merge patch (RFC 7396), without moving it")
  @APIResponseSchema(value = DealView.class, responseCode = "200")
  public Response update(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = DealRequest.class)))
          JsonNode patch) {
    int version = VersionTag.required(ifMatch).version();
    UserField.resolve(Bodies.required(patch), "owner", assignees);
    MergePatch merge = new MergePatch(json, patch);
    return answer(
        Response.ok(), editDeal.edit(id, version, d -> merge.apply(d, DealRequest.class)));
  }

  @GET
  @Path("/{id}/velocity")
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.deals.velocity",
      summary = "How fast a deal goes, beside its stage's average and the pipeline's won deals")
  public DealVelocity velocity(@PathParam("id") UUID id) {
    return measureVelocity.of(id);
  }

  private static Response answer(Response.ResponseBuilder response, DealView deal) {
    return response.entity(deal).tag(VersionTag.of(deal.version()).single()).build();
  }
}
