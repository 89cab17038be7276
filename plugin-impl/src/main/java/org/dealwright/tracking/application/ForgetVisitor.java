package org.dealwright.tracking.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.dealwright.tracking.domain.Visitor;
import org.dealwright.tracking.domain.VisitorRepository;
import org.dealwright.tracking.domain.VisitorTokens.Claim;
import org.jspecify.annotations.Nullable;

/** A visitor withdraws the consent: the browser and what is held of it are deleted. */
@Dependent
public class ForgetVisitor {

  private final Tracked tracked;
  private final VisitorRepository visitors;

  @Inject
  ForgetVisitor(Tracked tracked, VisitorRepository visitors) {
    this.tracked = tracked;
    this.visitors = visitors;
  }

  @Transactional
  public void forget(@Nullable String token) {
    Optional.ofNullable(token)
        .flatMap(text -> tracked.site().flatMap(site -> site.tokens().read(text)))
        .map(Claim::visitor)
        .flatMap(visitors::lock)
        .map(Visitor::id)
        .ifPresent(visitors::forget);
  }
}
