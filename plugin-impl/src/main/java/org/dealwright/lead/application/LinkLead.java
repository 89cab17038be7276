package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.deal.application.DealQueries;
import org.dealwright.lead.domain.Lead;
import org.dealwright.platform.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** A user links a lead to a customer of the host, or takes the link away; its deals stay. */
@Dependent
public class LinkLead {

  private final LockedLeads locked;
  private final DealQueries deals;
  private final LeadLinks links;
  private final Clock clock;

  @Inject
  LinkLead(LockedLeads locked, DealQueries deals, LeadLinks links, Clock clock) {
    this.locked = locked;
    this.deals = deals;
    this.links = links;
    this.clock = clock;
  }

  /**
   * Links the lead as the user saw it.
   *
   * @param customerId null takes the link away
   * @throws ValidationException if the host has no such customer
   */
  @Transactional
  public void link(UUID id, int version, @Nullable UUID customerId) {
    Lead lead = locked.one(id, version);
    if (customerId != null && !deals.customerExists(customerId)) {
      throw new ValidationException("/customerId", "There is no such customer.");
    }
    links.set(lead, customerId, clock.instant());
  }

  /** Links a lead that the caller has locked. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void follow(Lead lead, @Nullable UUID customerId, Instant now) {
    links.set(lead, customerId, now);
  }
}
