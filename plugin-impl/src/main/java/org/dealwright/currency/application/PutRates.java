package org.dealwright.currency.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealwright.currency.domain.ExchangeRate;
import org.dealwright.currency.domain.RateRules;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** An admin says what currencies are worth; a rate of the same currencies and day is replaced. */
@Dependent
public class PutRates {

  private final RateRepository rates;
  private final RateLock lock;
  private final Event<RatesChanged> changed;
  private final AuditTrail audit;
  private final Caller caller;
  private final Clock clock;

  @Inject
  PutRates(
      RateRepository rates,
      RateLock lock,
      Event<RatesChanged> changed,
      AuditTrail audit,
      Caller caller,
      Clock clock) {
    this.rates = rates;
    this.lock = lock;
    this.changed = changed;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** A rate, and where in the request it stands. */
  public record Given(ExchangeRate rate, String pointer) {}

  /** Keeps all of them or none; returns how many are new or other than before. */
  @Transactional
  public int put(List<Given> given) {
    Instant now = clock.instant();
    Map<RateKey, ExchangeRate> wanted = checked(given, now);
    lock.change();
    Map<RateKey, ExchangeRate> before = rates.find(List.copyOf(wanted.keySet()));
    List<ExchangeRate> news =
        wanted.values().stream()
            .filter(rate -> !isSame(before.get(RateKey.of(rate)), rate))
            .toList();
    if (!news.isEmpty()) {
      rates.put(news, now);
      audit.record(news.stream().map(rate -> audited(before.get(RateKey.of(rate)), rate)).toList());
      changed.fire(new RatesChanged());
    }
    return news.size();
  }

  private Map<RateKey, ExchangeRate> checked(List<Given> given, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, caller.organisation().zone());
    Violations violations = new Violations();
    Map<RateKey, ExchangeRate> wanted = new LinkedHashMap<>();
    for (Given one : given) {
      RateRules.check(one.rate(), today, one.pointer(), violations);
      violations.check(
          wanted.put(RateKey.of(one.rate()), one.rate()) == null,
          one.pointer(),
          "The rate of these currencies and day stands twice.");
    }
    violations.throwIfAny();
    return wanted;
  }

  private static boolean isSame(@Nullable ExchangeRate before, ExchangeRate after) {
    return before != null && before.rate().compareTo(after.rate()) == 0;
  }

  private static AuditEntry audited(@Nullable ExchangeRate before, ExchangeRate after) {
    String was = Optional.ofNullable(before).map(rate -> rate.rate().toPlainString()).orElse(null);
    return AuditEntry.of(
        before == null ? "exchange-rate.added" : "exchange-rate.changed",
        RateKey.of(after),
        List.of(AuditEntry.Change.of("rate", was, after.rate().toPlainString())));
  }
}
