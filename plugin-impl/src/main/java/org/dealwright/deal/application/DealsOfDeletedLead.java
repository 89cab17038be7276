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
  private final DealEvents events;

  @Inject
  DealsOfDeletedLead(DealRepository deals, DealEvents events) {
    this.deals = deals;
    this.events = events;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void delete(UUID leadId, Instant now) {
    events.all(DealChangedEvent.DELETED, deals.ofLead(leadId), now);
    deals.delete(leadId, now);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void restore(UUID leadId, Instant deletedAt, Instant now) {
    deals.restore(leadId, deletedAt);
    events.all(DealChangedEvent.RESTORED, deals.ofLead(leadId), now);
  }
}
