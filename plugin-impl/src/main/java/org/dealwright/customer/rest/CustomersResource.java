package org.dealwright.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.customer.CustomerHostView;
import org.dealwright.api.customer.CustomerView;
import org.dealwright.customer.application.ReadCustomers;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The host's customers, as they were mirrored. */
@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CustomersResource {

  @Inject private ReadCustomers readCustomers;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.customers.list",
      summary = "The host's customers by name, searched, by pages")
  public Page<CustomerView> list(@BeanParam CustomerSearchParameters search) {
    return readCustomers.list(search.filter(), search.window());
  }

  @GET
  @Path("/host")
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.customers.host",
      summary = "Whether there are customers to link leads with, and whether new ones can be made")
  public CustomerHostView host() {
    return readCustomers.host();
  }

  @GET
  @Path("/{id}")
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.customers.get", summary = "A customer of the host")
  public CustomerView get(@PathParam("id") UUID id) {
    return readCustomers.one(id);
  }
}
