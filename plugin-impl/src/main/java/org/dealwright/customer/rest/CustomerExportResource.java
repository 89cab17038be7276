package org.dealwright.customer.rest;

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
import org.dealwright.api.customer.CustomerView;
import org.dealwright.customer.application.CustomerQueries.Filter;
import org.dealwright.customer.application.ReadCustomers;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvColumns;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The list of customers as a file, at an address of its own, so that a plain link gets it. */
@Path("/customers/export.csv")
@Produces("text/csv")
@ApplicationScoped
public class CustomerExportResource {

  private static final CsvColumns<CustomerView> COLUMNS =
      new CsvColumns<CustomerView>()
          .with("id", CustomerView::id)
          .with("host", CustomerView::host)
          .with("hostId", CustomerView::hostId)
          .with("name", CustomerView::name)
          .with("reference", CustomerView::reference)
          .with("email", CustomerView::email)
          .with("phone", CustomerView::phone)
          .with("website", CustomerView::website)
          .with("domain", CustomerView::domain)
          .with("country", CustomerView::country)
          .with("url", CustomerView::url)
          .with("syncedAt", CustomerView::syncedAt)
          .with("goneAt", CustomerView::goneAt);

  @Inject private ReadCustomers readCustomers;
  @Inject private Clock clock;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.customers.export",
      summary = "All customers of a list, searched as the list and by name, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@BeanParam CustomerSearchParameters search) {
    Filter filter = search.filter();
    String name = "customers-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ".csv";
    return CsvDownload.of(name, COLUMNS, consumer -> readCustomers.each(filter, consumer));
  }
}
