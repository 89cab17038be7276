package org.dealwright.signal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.signal.SignalView;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Requires;
import org.dealwright.signal.application.ReadSignals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a lead did. */
@Path("/leads/{id}/signals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LeadSignalsResource {

  @Inject private ReadSignals readSignals;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.leads.signals",
      summary = "What a lead did, the latest first, by pages")
  public Page<SignalView> list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return readSignals.ofLead(id, Limits.checked("limit", limit, 200), cursor);
  }
}
