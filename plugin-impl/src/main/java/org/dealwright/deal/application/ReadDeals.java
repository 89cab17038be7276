package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.dealwright.api.deal.DealView;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.platform.error.NotFoundException;

/** Shows a deal. */
@Dependent
public class ReadDeals {

  private final DealRepository deals;
  private final DealViews views;

  @Inject
  ReadDeals(DealRepository deals, DealViews views) {
    this.deals = deals;
    this.views = views;
  }

  @Transactional
  public DealView one(UUID id) {
    return deals.find(id).map(views::of).orElseThrow(() -> new NotFoundException("deal"));
  }
}
