package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.deal.DealView;
import org.dealwright.api.event.DealCustomerChangedEvent;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.event.Outbox;
import org.jspecify.annotations.Nullable;

/** A user links a deal to a customer of the host, or takes the link away; it does not move. */
@Dependent
public class LinkDeal {

  private final LockedDeals locked;
  private final DealRepository deals;
  private final DealViews views;
  private final DealHistory history;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  LinkDeal(
      LockedDeals locked,
      DealRepository deals,
      DealViews views,
      DealHistory history,
      Outbox outbox,
      Clock clock) {
    this.locked = locked;
    this.deals = deals;
    this.views = views;
    this.history = history;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Links the deal as the user saw it.
   *
   * @param customerId null takes the link away
   * @throws ValidationException if the host has no such customer
   */
  @Transactional
  public DealView link(UUID id, int version, @Nullable UUID customerId) {
    Deal deal = locked.one(id, version);
    views.checkCustomer(customerId);
    set(deal, customerId);
    return views.of(deal);
  }

  /** Links a deal whose lead the caller has locked. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void follow(UUID id, @Nullable UUID customerId) {
    set(deals.lock(id).orElseThrow(() -> new NotFoundException("deal")), customerId);
  }

  private void set(Deal deal, @Nullable UUID customerId) {
    UUID before = deal.customerId().orElse(null);
    Instant now = clock.instant();
    if (deal.link(customerId, now)) {
      deals.save(deal);
      history.linked(deal, before);
      outbox.append(List.of(entry(deal, before, now)));
    }
  }

  private static Outbox.Entry entry(Deal deal, @Nullable UUID before, Instant now) {
    return new Outbox.Entry(
        DealCustomerChangedEvent.TYPE,
        "deal",
        deal.id(),
        deal.version(),
        new DealCustomerChangedEvent(
            deal.id(), deal.leadId().orElse(null), deal.customerId().orElse(null), before, now));
  }
}
