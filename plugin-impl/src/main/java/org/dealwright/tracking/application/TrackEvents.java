package org.dealwright.tracking.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.tracking.TrackRequest;
import org.dealwright.signal.application.KeepSignals;
import org.dealwright.signal.domain.SignalLeads;
import org.dealwright.signal.domain.SignalRepository;
import org.dealwright.tracking.application.Tracked.Site;
import org.dealwright.tracking.domain.Visitor;
import org.dealwright.tracking.domain.VisitorEvent;
import org.dealwright.tracking.domain.VisitorRepository;
import org.dealwright.tracking.domain.VisitorTokens.Claim;

/**
 * Takes in what a visitor did: as signals, where it is known whose it is, else to be held until it
 * is. The sender is told only what is wrong with the form of the request.
 */
@Dependent
public class TrackEvents {

  private final Tracked tracked;
  private final VisitorRepository visitors;
  private final SignalRepository signals;
  private final SignalLeads leads;
  private final KeepSignals keepSignals;
  private final Clock clock;

  @Inject
  TrackEvents(
      Tracked tracked,
      VisitorRepository visitors,
      SignalRepository signals,
      SignalLeads leads,
      KeepSignals keepSignals,
      Clock clock) {
    this.tracked = tracked;
    this.visitors = visitors;
    this.signals = signals;
    this.leads = leads;
    this.keepSignals = keepSignals;
    this.clock = clock;
  }

  /** Drops what comes from other sites, with a bad token, or beyond what one visitor may send. */
  @Transactional
  public void track(Sender sender, TrackRequest request) {
    Instant now = clock.instant();
    Optional<Site> site = tracked.site(sender);
    if (site.isEmpty()) {
      return;
    }
    SentEvents sent = SentEvents.checked(request, site.get().settings(), now);
    site.get()
        .tokens()
        .read(sent.token())
        .filter(claim -> claim.holdsAt(now))
        .map(Claim::visitor)
        .flatMap(visitors::lock)
        .ifPresent(visitor -> take(site.get(), visitor, sent, now));
  }

  private void take(Site site, Visitor visitor, SentEvents sent, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    int left = visitor.left(site.settings().eventsPerVisitorAndDay(), today);
    List<VisitorEvent> fresh = fresh(sent.of(visitor.id()).stream().limit(left).toList(), now);
    visitors.seen(visitor.counting(fresh.size(), today), now);
    UUID lead = visitor.leadId();
    if (lead != null && leads.exists(lead)) {
      keepSignals.keep(fresh.stream().map(event -> event.of(lead, site.settings())).toList(), now);
    } else if (!fresh.isEmpty()) {
      visitors.hold(visitor.id(), fresh);
      signals.markReception(now);
    }
  }

  private List<VisitorEvent> fresh(List<VisitorEvent> events, Instant now) {
    List<String> ids =
        events.stream().map(VisitorEvent::eventId).sorted(Comparator.naturalOrder()).toList();
    Set<String> taken = signals.claim(ids, now);
    return events.stream().filter(event -> taken.contains(event.eventId())).toList();
  }
}
