package org.dealwright.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.Slice;
import org.dealwright.api.customer.AcceptLinksRequest;
import org.dealwright.api.customer.LinkProposal;
import org.dealwright.api.customer.MatchStrength;
import org.dealwright.api.lead.BulkOutcome;
import org.dealwright.customer.application.SuggestCustomers;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Names;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Links of many leads: proposed, looked at, and made where they are accepted. */
@Path("/customers/link-proposals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LinkProposalsResource {

  @Inject private SuggestCustomers suggestCustomers;
  @Inject private AcceptLinks acceptLinks;

  @GET
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.customers.linkProposals",
      summary =
          "Leads without a customer that may belong to one; a part may be empty and have a next"
              + " one")
  public Slice<LinkProposal> proposals(
      @QueryParam("strength") @DefaultValue("weak") String strength,
      @QueryParam("limit") @DefaultValue("200") int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    MatchStrength weakest = Names.all("strength", List.of(strength), MatchStrength::valueOf).get(0);
    return suggestCustomers.proposals(
        weakest, place(Names.given("cursor", cursor)), Limits.checked("limit", limit, 500));
  }

  private static @Nullable UUID place(@Nullable String cursor) {
    try {
      return cursor == null ? null : UUID.fromString(cursor);
    } catch (IllegalArgumentException e) {
      throw new ValidationException("cursor", "This is no cursor of this list.");
    }
  }

  @POST
  @Path("/accept")
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.customers.acceptLinks")
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.customers.acceptLinks",
      summary = "Links several leads to customers, each by itself, and says what became of each")
  @APIResponseSchema(value = BulkOutcome.class, responseCode = "200")
  public Response accept(AcceptLinksRequest request) {
    return Response.ok(acceptLinks.run(Bodies.required(request))).build();
  }
}
