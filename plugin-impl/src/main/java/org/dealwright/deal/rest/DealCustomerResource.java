package org.dealwright.deal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dealwright.api.customer.LinkRequest;
import org.dealwright.api.deal.DealView;
import org.dealwright.deal.application.LinkDeal;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The customer of the host that a deal is linked to. */
@Path("/deals/{id}/customer")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DealCustomerResource {

  @Inject private LinkDeal linkDeal;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.deals.linkCustomer")
  @Requires(Permission.DEALS_WRITE)
  @Operation(
      operationId = "crm.deals.linkCustomer",
      summary = "Links a deal to a customer of the host")
  @APIResponseSchema(value = DealView.class, responseCode = "200")
  public Response link(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      LinkRequest request) {
    int version = VersionTag.required(ifMatch).version();
    UUID customer = Bodies.required(request).customerId();
    if (customer == null) {
      throw new ValidationException("/customerId", "Name a customer.");
    }
    return answer(linkDeal.link(id, version, customer));
  }

  @DELETE
  @Audited("crm.deals.unlinkCustomer")
  @Requires(Permission.DEALS_WRITE)
  @Operation(
      operationId = "crm.deals.unlinkCustomer",
      summary = "Takes the link of a deal to a customer away, unless the deal has no lead")
  @APIResponseSchema(value = DealView.class, responseCode = "200")
  public Response unlink(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(linkDeal.link(id, VersionTag.required(ifMatch).version(), null));
  }

  private static Response answer(DealView deal) {
    return Response.ok(deal).tag(VersionTag.of(deal.version()).single()).build();
  }
}
