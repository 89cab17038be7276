package org.dealwright.signal.application;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.dealwright.api.signal.LeadReference;
import org.dealwright.api.signal.SignalResult;
import org.dealwright.api.signal.SignalTrust;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.identity.Caller;
import org.dealwright.signal.domain.Signal;
import org.dealwright.signal.domain.SignalLeads;
import org.dealwright.signal.domain.SignalRepository;

/**
 * Takes in what other systems report. Each signal stands for itself: one that cannot be taken does
 * not keep the others out. What is taken is kept, counted and scored in one transaction.
 */
@Dependent
public class ReceiveSignals {

  private final SignalRepository signals;
  private final SignalLeads leads;
  private final KeepSignals keepSignals;
  private final AuditTrail audit;
  private final Caller caller;
  private final Clock clock;

  @Inject
  ReceiveSignals(
      SignalRepository signals,
      SignalLeads leads,
      KeepSignals keepSignals,
      AuditTrail audit,
      Caller caller,
      Clock clock) {
    this.signals = signals;
    this.leads = leads;
    this.keepSignals = keepSignals;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Returns what became of each, in their order. */
  @Transactional
  public List<SignalResult> receive(List<SentSignal> sent, SignalTrust trust) {
    Instant now = clock.instant();
    List<SentSignal> checked = sent.stream().map(one -> one.checked(now)).toList();
    Map<LeadReference, UUID> known = leads.find(references(checked));
    List<SentSignal> meant = checked.stream().map(one -> one.of(known)).toList();
    Map<Integer, Signal> fresh = fresh(meant, trust, now);
    keepSignals.keep(List.copyOf(fresh.values()), now);
    if (!fresh.isEmpty()) {
      audit.record(audited(fresh.size()));
    }
    return meant.stream().map(one -> one.result(fresh.get(one.index()))).toList();
  }

  /** The signals themselves are kept as they came and never change. */
  private AuditEntry audited(int signals) {
    return AuditEntry.of(
        "signals.received",
        caller.organisationId(),
        List.of(AuditEntry.Change.of("signals", null, signals)));
  }

  /** By their place in the request; of twins within it the first one counts. */
  private Map<Integer, Signal> fresh(List<SentSignal> meant, SignalTrust trust, Instant now) {
    SortedMap<String, SentSignal> byEvent = new TreeMap<>();
    meant.stream()
        .filter(SentSignal::isSound)
        .forEach(one -> byEvent.putIfAbsent(one.eventId(), one));
    Set<String> taken = signals.claim(byEvent.keySet(), now);
    return byEvent.values().stream()
        .filter(one -> taken.contains(one.eventId()))
        .collect(toMap(SentSignal::index, one -> one.signal(trust, now)));
  }

  private static Set<LeadReference> references(List<SentSignal> checked) {
    return checked.stream().filter(SentSignal::isSound).map(SentSignal::lead).collect(toSet());
  }
}
