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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.signal.SignalView;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.CsvPages;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.RecordColumns;
import org.dealwright.platform.rest.Requires;
import org.dealwright.signal.application.ReadSignals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What a lead did. */
@Path("/leads/{id}/signals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LeadSignalsResource {

  @Inject private ReadSignals readSignals;
  @Inject private RecordColumns columns;

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

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.leads.exportSignals", summary = "All that a lead did as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@PathParam("id") UUID id) {
    return CsvDownload.of(
        "signals-" + id + ".csv",
        columns.of(SignalView.class),
        CsvPages.of(cursor -> readSignals.ofLead(id, CsvPages.SIZE, cursor).slice()));
  }
}
