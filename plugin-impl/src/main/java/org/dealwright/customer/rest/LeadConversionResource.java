package org.dealwright.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.customer.ConvertLeadRequest;
import org.dealwright.api.lead.LeadDetailView;
import org.dealwright.customer.application.ConvertLead;
import org.dealwright.customer.application.UndoConversion;
import org.dealwright.lead.application.ReadLeads;
import org.dealwright.lead.rest.LeadAnswer;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Makes leads customers of the host. */
@Path("/leads/{id}/convert")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LeadConversionResource {

  private static final ConvertLeadRequest NOTHING_SAID = new ConvertLeadRequest(null, null, null);

  @Inject private ConvertLead convertLead;
  @Inject private UndoConversion undoConversion;
  @Inject private ReadLeads readLeads;

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.leads.convert")
  @Requires({Permission.LEADS_WRITE, Permission.DEALS_MOVE})
  @Operation(
      operationId = "crm.leads.convert",
      summary = "Wins a lead and makes it a customer of the host: a chosen, matching or new one")
  @APIResponseSchema(value = LeadDetailView.class, responseCode = "200")
  public Response convert(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable ConvertLeadRequest request) {
    int version = VersionTag.required(ifMatch).version();
    convertLead.convert(id, version, Objects.requireNonNullElse(request, NOTHING_SAID));
    return LeadAnswer.of(Response.ok(), readLeads.one(id));
  }

  @POST
  @Idempotent
  @Path("/undo")
  @Consumes(MediaType.WILDCARD)
  @Audited("crm.leads.undoConversion")
  @Requires({Permission.LEADS_WRITE, Permission.DEALS_MOVE})
  @Operation(
      operationId = "crm.leads.undoConversion",
      summary = "Takes a conversion back: its links, and what it won is open again")
  @APIResponseSchema(value = LeadDetailView.class, responseCode = "200")
  public Response undo(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    undoConversion.undo(id, VersionTag.required(ifMatch).version());
    return LeadAnswer.of(Response.ok(), readLeads.one(id));
  }
}
