package org.dealwright.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.customer.CustomerSuggestion;
import org.dealwright.customer.application.SuggestCustomers;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Customers that a lead may belong to. */
@Path("/leads/{id}/customer-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LeadCustomerSuggestionsResource {

  @Inject private SuggestCustomers suggestCustomers;

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.leads.customerSuggestions",
      summary = "Customers of the host that a lead may belong to, and why, the surest first")
  public Items<CustomerSuggestion> suggestions(@PathParam("id") UUID id) {
    return new Items<>(suggestCustomers.of(id));
  }
}
