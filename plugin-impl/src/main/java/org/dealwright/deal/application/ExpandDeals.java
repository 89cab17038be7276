package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.Page;
import org.dealwright.api.customer.CustomerView;
import org.dealwright.api.deal.DealExpansion;
import org.dealwright.api.deal.DealSummary;
import org.dealwright.api.host.UserView;
import org.dealwright.api.lead.LeadView;
import org.dealwright.platform.Named;
import org.dealwright.platform.identity.NamedUsers;

/** Puts into the deals of a page the records that they name, each kind by one reading. */
@Dependent
public class ExpandDeals {

  /** What can be asked for. */
  public enum Part {
    LEAD,
    OWNER,
    CUSTOMER
  }

  private final NamedLeads leads;
  private final NamedUsers users;
  private final NamedCustomers customers;

  @Inject
  ExpandDeals(NamedLeads leads, NamedUsers users, NamedCustomers customers) {
    this.leads = leads;
    this.users = users;
    this.customers = customers;
  }

  /** Reads the directory of users: call it outside transactions. */
  public Page<DealSummary> expand(Page<DealSummary> page, Set<Part> parts) {
    if (parts.isEmpty()) {
      return page;
    }
    List<DealSummary> deals = page.items();
    Named<UUID, LeadView> leadsOf =
        parts.contains(Part.LEAD)
            ? Named.by(deals, DealSummary::leadId, leads::byId)
            : Named.none();
    Named<String, UserView> owners =
        parts.contains(Part.OWNER)
            ? Named.by(deals, DealSummary::owner, users::byId)
            : Named.none();
    Named<UUID, CustomerView> customersOf =
        parts.contains(Part.CUSTOMER)
            ? Named.by(deals, DealSummary::customerId, customers::byId)
            : Named.none();
    return page.with(
        deals.stream()
            .map(
                deal ->
                    deal.with(
                        new DealExpansion(
                            leadsOf.get(deal.leadId()),
                            owners.get(deal.owner()),
                            customersOf.get(deal.customerId()))))
            .toList());
  }
}
