package org.dealwright.lead.rest;

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
import org.dealwright.api.lead.LeadDetailView;
import org.dealwright.lead.application.LinkLead;
import org.dealwright.lead.application.ReadLeads;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The customer of the host that a lead is linked to. */
@Path("/leads/{id}/customer")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LeadCustomerResource {

  @Inject private LinkLead linkLead;
  @Inject private ReadLeads readLeads;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.leads.linkCustomer")
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.leads.linkCustomer",
      summary = "Links a lead to a customer of the host")
  @APIResponseSchema(value = LeadDetailView.class, responseCode = "200")
  public Response link(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      LinkRequest request) {
    int version = VersionTag.required(ifMatch).version();
    UUID customer = Bodies.required(request).customerId();
    if (customer == null) {
      throw new ValidationException("/customerId", "Name a customer.");
    }
    linkLead.link(id, version, customer);
    return LeadAnswer.of(Response.ok(), readLeads.one(id));
  }

  @DELETE
  @Audited("crm.leads.unlinkCustomer")
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.leads.unlinkCustomer",
      summary = "Takes the link of a lead to a customer away")
  @APIResponseSchema(value = LeadDetailView.class, responseCode = "200")
  public Response unlink(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    linkLead.link(id, VersionTag.required(ifMatch).version(), null);
    return LeadAnswer.of(Response.ok(), readLeads.one(id));
  }
}
