package org.dealwright.customer.application;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.dealwright.api.host.HostSignal;
import org.dealwright.customer.domain.SignalPull;
import org.dealwright.customer.domain.SignalPullRepository;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.identity.Caller;
import org.dealwright.signal.application.KeepSignals;
import org.dealwright.signal.domain.Signal;
import org.dealwright.signal.domain.SignalRepository;

/** Keeps what customers of the host did as signals of the open leads that are linked to them. */
@Dependent
class KeepHostSignals {

  private final SignalPullRepository pulls;
  private final SignalRepository signals;
  private final KeepSignals keepSignals;
  private final AuditTrail audit;
  private final Caller caller;
  private final Clock clock;

  @Inject
  KeepHostSignals(
      SignalPullRepository pulls,
      SignalRepository signals,
      KeepSignals keepSignals,
      AuditTrail audit,
      Caller caller,
      Clock clock) {
    this.pulls = pulls;
    this.signals = signals;
    this.keepSignals = keepSignals;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Joins the caller's transaction; returns how many signals are new. */
  int keep(SignalPull pull, List<HostSignal> page) {
    if (page.isEmpty()) {
      return 0;
    }
    Instant now = clock.instant();
    SortedMap<String, Signal> byEvent = byEvent(pull, page, now);
    Set<String> taken = signals.claim(byEvent.keySet(), now);
    List<Signal> fresh =
        byEvent.values().stream().filter(one -> taken.contains(one.eventId())).toList();
    keepSignals.keepFromHost(fresh);
    if (!fresh.isEmpty()) {
      audit.record(audited(fresh.size()));
    }
    return fresh.size();
  }

  private AuditEntry audited(int signals) {
    return AuditEntry.of(
        "signals.pulled",
        caller.organisationId(),
        List.of(AuditEntry.Change.of("signals", null, signals)));
  }

  private SortedMap<String, Signal> byEvent(SignalPull pull, List<HostSignal> page, Instant now) {
    Set<String> customers = page.stream().map(HostSignal::customerId).collect(toSet());
    Map<String, List<UUID>> leads = pulls.leads(pull.host(), customers);
    HostSignals told = new HostSignals(pull.host(), pull.kind(), now);
    SortedMap<String, Signal> byEvent = new TreeMap<>();
    for (HostSignal one : page) {
      leads.getOrDefault(one.customerId(), List.of()).stream()
          .flatMap(lead -> told.of(one, lead).stream())
          .forEach(signal -> byEvent.put(signal.eventId(), signal));
    }
    return byEvent;
  }
}
