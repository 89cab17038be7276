package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dealwright.api.deal.DealRequest;
import org.dealwright.api.deal.DealView;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.DealRules;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.Violations;

/** A user changes what is known of a deal, without moving it. */
@Dependent
public class EditDeal {

  private final LockedDeals locked;
  private final DealRepository deals;
  private final ConvertDeals convert;
  private final DealHistory history;
  private final DealViews views;
  private final Clock clock;

  @Inject
  EditDeal(
      LockedDeals locked,
      DealRepository deals,
      ConvertDeals convert,
      DealHistory history,
      DealViews views,
      Clock clock) {
    this.locked = locked;
    this.deals = deals;
    this.convert = convert;
    this.history = history;
    this.views = views;
    this.clock = clock;
  }

  /**
   * Applies an edit to the deal as the user saw it.
   *
   * @throws ConflictException if it would change the value or the date of a closed deal
   */
  @Transactional
  public DealView edit(UUID id, int version, UnaryOperator<DealRequest> edit) {
    Deal deal = locked.one(id, version);
    DealFacts before = deal.facts();
    DealRequest after =
        edit.apply(
            new DealRequest(
                before.title(), before.value(), before.owner(), before.expectedCloseOn()));
    DealFacts facts =
        new DealFacts(after.title(), after.value(), after.owner(), after.expectedCloseDate());
    Violations violations = new Violations();
    DealRules.check(facts, violations);
    violations.throwIfAny();
    if (!deal.isOpen() && !isFrozenPartSame(before, facts)) {
      throw new ConflictException(
          "deal-closed", "The value and the date of a closed deal are frozen; reopen it first.");
    }
    Instant now = clock.instant();
    if (deal.change(facts, now)) {
      deals.save(deal);
    }
    if (!Objects.equals(before.value(), facts.value()) && isForeign(before, facts)) {
      convert.written(List.of(id));
    }
    history.edited(deal, before, now);
    return views.of(deal);
  }

  private boolean isForeign(DealFacts before, DealFacts after) {
    return convert.isForeign(before.value()) || convert.isForeign(after.value());
  }

  private static boolean isFrozenPartSame(DealFacts before, DealFacts after) {
    return Objects.equals(before.value(), after.value())
        && Objects.equals(before.expectedCloseOn(), after.expectedCloseOn());
  }
}
