package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.deal.domain.DealRepository;

/** Deals go and come back with their lead; the caller has locked it. */
@Dependent
public class DealsOfDeletedLead {

  private final DealRepository deals;

  @Inject
  DealsOfDeletedLead(DealRepository deals) {
    this.deals = deals;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void delete(UUID leadId, Instant now) {
    deals.delete(leadId, now);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void restore(UUID leadId, Instant deletedAt) {
    deals.restore(leadId, deletedAt);
  }
}
