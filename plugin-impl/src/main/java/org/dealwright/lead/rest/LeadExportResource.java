package org.dealwright.lead.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dealwright.lead.application.LeadQueries.Filter;
import org.dealwright.lead.application.LeadQueries.Sort;
import org.dealwright.lead.application.ReadLeads;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * The list of leads as a file. It has an address of its own, so that a plain link gets it: a
 * browser chooses no media type.
 */
@Path("/leads/export.csv")
@Produces("text/csv")
@ApplicationScoped
public class LeadExportResource {

  @Inject private ReadLeads readLeads;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.leads.export",
      summary = "All leads of a list, filtered and sorted as the list, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@BeanParam LeadSearch search) {
    Instant now = clock.instant();
    Filter filter = search.filter(caller, now);
    Sort sort = search.sort();
    String name = "leads-" + LocalDate.ofInstant(now, ZoneOffset.UTC) + ".csv";
    return CsvDownload.of(
        name, LeadCsv.COLUMNS, consumer -> readLeads.each(filter, sort, consumer));
  }
}
