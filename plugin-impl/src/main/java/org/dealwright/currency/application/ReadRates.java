package org.dealwright.currency.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealwright.api.Money;
import org.dealwright.api.Slice;
import org.dealwright.api.currency.ExchangeRateView;
import org.dealwright.currency.application.RateRepository.Filter;
import org.dealwright.currency.application.RateRepository.Window;
import org.dealwright.currency.domain.ExchangeRate;
import org.jspecify.annotations.Nullable;

/** Shows exchange rates, and what amounts are worth by the latest ones. */
@Dependent
public class ReadRates {

  private final RateRepository rates;

  @Inject
  ReadRates(RateRepository rates) {
    this.rates = rates;
  }

  @Transactional
  public Slice<ExchangeRateView> list(Filter filter, Window window) {
    return rates.list(filter, window);
  }

  /** An amount by the latest rate, if there is one; for what keeps no conversion of its own. */
  public record Converted(Money own, @Nullable Money converted) {}

  @Transactional
  public List<Converted> convert(List<Money> amounts, String currency) {
    Set<String> others = amounts.stream().map(Money::currency).collect(Collectors.toSet());
    others.remove(currency);
    List<ExchangeRate> latest = others.isEmpty() ? List.of() : rates.latest(currency, others);
    return amounts.stream().map(own -> new Converted(own, converted(own, latest))).toList();
  }

  /**
   * What one minor unit of each currency is worth in minor units of another one by the latest
   * rates; where there is no rate, as much as one of these.
   */
  @Transactional
  public Map<String, BigDecimal> worths(Collection<String> of, String currency) {
    Set<String> others = new HashSet<>(of);
    others.remove(currency);
    Map<String, BigDecimal> worths = new LinkedHashMap<>();
    of.forEach(code -> worths.put(code, BigDecimal.ONE));
    if (!others.isEmpty()) {
      rates
          .latest(currency, others)
          .forEach(rate -> worths.put(rate.other(currency), rate.worthIn(currency)));
    }
    return worths;
  }

  private static @Nullable Money converted(Money own, List<ExchangeRate> latest) {
    return latest.stream()
        .map(rate -> rate.convert(own))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }
}
