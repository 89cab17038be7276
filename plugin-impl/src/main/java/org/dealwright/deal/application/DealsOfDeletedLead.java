package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.event.DealChangedEvent;
import org.dealwright.deal.domain.DealRepository;

/** Deals go and come back with their lead; the caller has locked it. */
@Dependent
public class DealsOfDeletedLead {

  private final DealRepository deals;
  private final LeadProgress leads;
  private final DealEvents events;

  @Inject
  DealsOfDeletedLead(DealRepository deals, LeadProgress leads, DealEvents events) {
    this.deals = deals;
    this.leads = leads;
    this.events = events;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void delete(UUID leadId, Instant now) {
    events.all(DealChangedEvent.DELETED, deals.ofLead(leadId), now);
    deals.delete(leadId, now);
  }

  /** Where a deal stands may have changed meanwhile, as its stage may have been deleted. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void restore(UUID leadId, Instant deletedAt, Instant now) {
    deals.restore(leadId, deletedAt);
    leads.showStage(leadId);
    events.all(DealChangedEvent.RESTORED, deals.ofLead(leadId), now);
  }
}
