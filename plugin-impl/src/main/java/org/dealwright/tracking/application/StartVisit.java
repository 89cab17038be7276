package org.dealwright.tracking.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.api.tracking.Touch;
import org.dealwright.api.tracking.VisitRequest;
import org.dealwright.api.tracking.VisitorToken;
import org.dealwright.platform.Ids;
import org.dealwright.platform.error.NotPermittedException;
import org.dealwright.platform.error.Violations;
import org.dealwright.tracking.domain.VisitorRepository;
import org.dealwright.tracking.domain.VisitorTokens;
import org.dealwright.tracking.domain.VisitorTokens.Claim;

/** A visitor who consented comes to a page: known by the token of before, or as a new one. */
@Dependent
public class StartVisit {

  private static final int TEXT = 200;

  private final Tracked tracked;
  private final VisitorRepository visitors;
  private final Clock clock;

  @Inject
  StartVisit(Tracked tracked, VisitorRepository visitors, Clock clock) {
    this.tracked = tracked;
    this.visitors = visitors;
    this.clock = clock;
  }

  /**
   * Returns the token for the visitor's events.
   *
   * @throws NotPermittedException if nothing is tracked there
   */
  @Transactional
  public VisitorToken start(Sender sender, VisitRequest request) {
    VisitorTokens tokens =
        tracked
            .site(sender)
            .orElseThrow(() -> new NotPermittedException("This site is not tracked."))
            .tokens();
    Touch touch = checked(Objects.requireNonNullElse(request.touch(), Touch.UNKNOWN));
    Instant now = clock.instant();
    UUID visitor =
        Optional.ofNullable(request.token())
            .flatMap(tokens::read)
            .map(Claim::visitor)
            .filter(known -> visitors.visited(known, touch, now))
            .orElseGet(() -> added(touch, now));
    Instant until = now.plus(VisitorTokens.LIFETIME).truncatedTo(ChronoUnit.SECONDS);
    return new VisitorToken(tokens.issue(new Claim(visitor, until)), until);
  }

  private UUID added(Touch touch, Instant now) {
    UUID visitor = Ids.next();
    visitors.add(visitor, touch, now);
    return visitor;
  }

  private static Touch checked(Touch touch) {
    Violations violations = new Violations();
    boolean fits =
        Stream.of(
                touch.utmSource(),
                touch.utmMedium(),
                touch.utmCampaign(),
                touch.utmTerm(),
                touch.utmContent(),
                touch.gclid(),
                touch.gaClientId(),
                touch.referrer(),
                touch.landingPage())
            .filter(Objects::nonNull)
            .allMatch(text -> text.length() <= TEXT && text.indexOf('\0') < 0);
    violations.check(fits, "/touch", "Texts of at most " + TEXT + " characters without NUL.");
    violations.throwIfAny();
    return touch;
  }
}
