package org.dealwright.tracking.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.signal.application.KeepSignals;
import org.dealwright.signal.domain.Signal;
import org.dealwright.tracking.application.Tracked.Site;
import org.dealwright.tracking.domain.Visitor;
import org.dealwright.tracking.domain.VisitorRepository;
import org.dealwright.tracking.domain.VisitorTokens.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A form tells who a visitor is: what it did before becomes the lead's, each event on its own day.
 * Joins the caller's transaction.
 */
@Dependent
public class KnowVisitor {

  private final Tracked tracked;
  private final VisitorRepository visitors;
  private final KeepSignals keepSignals;
  private final Clock clock;

  @Inject
  KnowVisitor(Tracked tracked, VisitorRepository visitors, KeepSignals keepSignals, Clock clock) {
    this.tracked = tracked;
    this.visitors = visitors;
    this.keepSignals = keepSignals;
    this.clock = clock;
  }

  /**
   * Finds and locks the visitor, before its lead is locked. An expired token will do: the form may
   * have been open for long.
   */
  public Optional<Visitor> lock(@Nullable String token) {
    return Optional.ofNullable(token)
        .flatMap(text -> tracked.site().flatMap(site -> site.tokens().read(text)))
        .map(Claim::visitor)
        .flatMap(visitors::lock);
  }

  /** The visitor is the lead; whoever it was before keeps what it did then. */
  public void is(Visitor visitor, UUID leadId) {
    Instant now = clock.instant();
    Site site = tracked.site().orElseThrow();
    visitors.know(visitor.id(), leadId, now);
    List<Signal> held =
        visitors.takeHeld(visitor.id()).stream()
            .map(event -> event.of(leadId, site.settings()))
            .toList();
    keepSignals.keep(held, now);
  }
}
