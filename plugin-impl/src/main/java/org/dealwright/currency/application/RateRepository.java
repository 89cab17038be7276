package org.dealwright.currency.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealwright.api.Slice;
import org.dealwright.api.currency.ExchangeRateView;
import org.dealwright.currency.domain.ExchangeRate;
import org.jspecify.annotations.Nullable;

/** Where an organisation's exchange rates are kept. */
public interface RateRepository {

  /**
   * Which rates; nulls do not narrow.
   *
   * @param currency on either side
   * @param from first day
   * @param until last day
   */
  record Filter(@Nullable String currency, @Nullable LocalDate from, @Nullable LocalDate until) {}

  /** A part of the list. */
  record Window(int limit, @Nullable String cursor) {}

  /** Newest day first. */
  Slice<ExchangeRateView> list(Filter filter, Window window);

  /** Those of the rates that there are. */
  Map<RateKey, ExchangeRate> find(List<RateKey> keys);

  /** Adds rates, or puts them in the places of those of the same currencies and day. */
  void put(List<ExchangeRate> rates, Instant now);

  void delete(RateKey key);

  /** The latest rates between a currency and each of the others. */
  List<ExchangeRate> latest(String currency, Set<String> others);
}
