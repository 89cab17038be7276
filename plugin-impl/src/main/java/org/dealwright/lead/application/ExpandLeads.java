package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.customer.CustomerRef;
import org.dealwright.api.customer.CustomerView;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.api.host.UserView;
import org.dealwright.api.lead.LeadExpansion;
import org.dealwright.api.lead.LeadView;
import org.dealwright.deal.application.DealQueries;
import org.dealwright.deal.application.NamedCustomers;
import org.dealwright.platform.Named;
import org.dealwright.platform.identity.NamedUsers;
import org.jspecify.annotations.Nullable;

/** Puts into the leads of a page the records that they name, each kind by one reading. */
@Dependent
public class ExpandLeads {

  /** What can be asked for. */
  public enum Part {
    DEAL,
    ASSIGNED_TO,
    CUSTOMER
  }

  private final DealQueries deals;
  private final NamedUsers users;
  private final NamedCustomers customers;

  @Inject
  ExpandLeads(DealQueries deals, NamedUsers users, NamedCustomers customers) {
    this.deals = deals;
    this.users = users;
    this.customers = customers;
  }

  /** Reads the directory of users: call it outside transactions. */
  public Page<LeadView> expand(Page<LeadView> page, Set<Part> parts) {
    if (parts.isEmpty()) {
      return page;
    }
    List<LeadView> leads = page.items();
    Named<UUID, DealSummary> dealsOf =
        parts.contains(Part.DEAL) ? Named.by(leads, LeadView::dealId, deals::byId) : Named.none();
    Named<String, UserView> assignees =
        parts.contains(Part.ASSIGNED_TO)
            ? Named.by(leads, LeadView::assignedTo, users::byId)
            : Named.none();
    Named<UUID, CustomerView> customersOf =
        parts.contains(Part.CUSTOMER)
            ? Named.by(leads, ExpandLeads::customer, customers::byId)
            : Named.none();
    return page.with(
        leads.stream()
            .map(
                lead ->
                    lead.with(
                        new LeadExpansion(
                            dealsOf.get(lead.dealId()),
                            assignees.get(lead.assignedTo()),
                            customersOf.get(customer(lead)))))
            .toList());
  }

  private static @Nullable UUID customer(LeadView lead) {
    CustomerRef customer = lead.customer();
    return customer == null ? null : customer.id();
  }
}
