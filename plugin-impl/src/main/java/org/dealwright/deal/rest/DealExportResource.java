package org.dealwright.deal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dealwright.deal.application.DealQueries.Filter;
import org.dealwright.deal.application.DealQueries.Sort;
import org.dealwright.deal.application.ReadDeals;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The list of deals as a file, at an address of its own, so that a plain link gets it. */
@Path("/deals/export.csv")
@Produces("text/csv")
@ApplicationScoped
public class DealExportResource {

  @Inject private ReadDeals readDeals;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.deals.export",
      summary = "All deals of a list, filtered and sorted as the list, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@BeanParam DealSearch search) {
    Filter filter = search.filter(caller);
    Sort sort = search.window().sort();
    String name = "deals-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ".csv";
    return CsvDownload.of(
        name, DealCsv.COLUMNS, consumer -> readDeals.each(filter, sort, consumer));
  }
}
