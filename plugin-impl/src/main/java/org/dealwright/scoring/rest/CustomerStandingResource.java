package org.dealwright.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dealwright.api.scoring.CustomerStandingRequest;
import org.dealwright.api.scoring.CustomerStandingView;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.dealwright.scoring.application.SetCustomerStanding;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What scores know of a customer. */
@Path("/customers/{id}/standing")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CustomerStandingResource {

  @Inject private SetCustomerStanding setStanding;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.customers.standing",
      summary = "A customer's health and tier, as scores read them")
  @APIResponseSchema(value = CustomerStandingView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return answer(setStanding.one(id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.customers.setStanding")
  @Requires(Permission.SIGNALS_WRITE)
  @Operation(
      operationId = "crm.customers.setStanding",
      summary = "Says how healthy a customer is and what it pays for; its leads' scores follow")
  @APIResponseSchema(value = CustomerStandingView.class, responseCode = "200")
  public Response set(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      CustomerStandingRequest request) {
    int version = VersionTag.required(ifMatch).version();
    return answer(setStanding.set(id, version, Bodies.required(request)));
  }

  private static Response answer(CustomerStandingView standing) {
    return Response.ok(standing).tag(VersionTag.of(standing.version()).single()).build();
  }
}
