package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.currency.application.RateLock;
import org.dealwright.deal.application.DealConversions.Candidate;
import org.dealwright.deal.application.DealConversions.Change;
import org.dealwright.deal.application.DealConversions.Kept;
import org.dealwright.deal.domain.Deal;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what deals are worth in the reporting currency: by the latest rate while they are open, by
 * the rate of their last day from then on. A conversion of a closed deal stays as it was made.
 */
@Dependent
public class ConvertDeals {

  private static final int STEP = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private final DealConversions conversions;
  private final RateLock rates;
  private final PlanConversion plan;
  private final JobRuns runs;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ConvertDeals(
      DealConversions conversions,
      RateLock rates,
      PlanConversion plan,
      JobRuns runs,
      Caller caller,
      Clock clock) {
    this.conversions = conversions;
    this.rates = rates;
    this.plan = plan;
    this.runs = runs;
    this.caller = caller;
    this.clock = clock;
  }

  /** Converts those of the deals that are worth something in another currency. */
  void follow(Collection<Deal> deals) {
    List<UUID> foreign =
        deals.stream().filter(deal -> isForeign(deal.facts().value())).map(Deal::id).toList();
    if (!foreign.isEmpty()) {
      written(foreign);
    }
  }

  /** Whether a value keeps a conversion: it is in another currency than the reporting one. */
  public boolean isForeign(@Nullable Money value) {
    return value != null && !value.currency().equals(caller.organisation().currency());
  }

  /**
   * Converts deals that this transaction wrote, the closed ones among them for good. While somebody
   * changes rates it leaves that to a task, which sees what comes of it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void written(List<UUID> deals) {
    Instant now = clock.instant();
    if (rates.convert()) {
      write(conversions.of(deals, now));
    } else {
      conversions.write(deals.stream().map(deal -> new Change(deal, null)).toList());
      plan.now(now);
    }
  }

  /** Converts the next deals of a chunk; false when there are none left. */
  @Transactional
  public boolean next(Chunk chunk) {
    Instant now = clock.instant();
    UUID after = Objects.requireNonNullElse(chunk.cursorId(), FIRST);
    List<Candidate> deals = conversions.after(after, STEP, now);
    if (deals.isEmpty()) {
      runs.finish(chunk, now);
      return false;
    }
    int changed = write(deals);
    return runs.advance(chunk, deals.get(deals.size() - 1).dealId(), deals.size(), changed);
  }

  @Transactional
  public void giveUp(Chunk chunk) {
    runs.fail(chunk, clock.instant());
  }

  private int write(List<Candidate> deals) {
    List<Change> changes =
        deals.stream()
            .filter(deal -> !Objects.equals(deal.now(), kept(deal)))
            .map(deal -> new Change(deal.dealId(), kept(deal)))
            .toList();
    conversions.write(changes);
    return changes.size();
  }

  /** A closed deal that no rate is known for keeps what it had. */
  private static @Nullable Kept kept(Candidate deal) {
    Money value = deal.value();
    if (value == null || value.currency().equals(deal.reporting())) {
      return null;
    }
    if (deal.rate() == null) {
      return deal.open() ? null : deal.now();
    }
    return deal.rate().convert(value).map(money -> new Kept(money, deal.rate().day())).orElse(null);
  }
}
