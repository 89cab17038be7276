package org.dealwright.deal.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.Money;
import org.dealwright.currency.domain.ExchangeRate;
import org.jspecify.annotations.Nullable;

/** What deals are worth in the reporting currency, as it is kept with them. */
public interface DealConversions {

  /**
   * A deal, and what may become of it.
   *
   * @param value null where it has none, or none any more
   * @param now what it keeps; null for none
   * @param reporting the organisation's currency at this moment
   * @param rate the latest rate between the two currencies up to the deal's last day, which for an
   *     open one is today; null where there is none
   */
  record Candidate(
      UUID dealId,
      @Nullable Money value,
      boolean open,
      @Nullable Kept now,
      String reporting,
      @Nullable ExchangeRate rate) {}

  /** A conversion, and the day of its rate. */
  record Kept(Money converted, LocalDate rateDay) {}

  /** What a deal is to keep; null for nothing. */
  record Change(UUID dealId, @Nullable Kept kept) {}

  /** These deals, as they are now. */
  List<Candidate> of(List<UUID> deals, Instant now);

  /**
   * The next deals, locked, whose conversion may have to be another one: open ones and those that
   * were closed without one into the reporting currency.
   */
  List<Candidate> after(UUID deal, int limit, Instant now);

  void write(List<Change> changes);
}
