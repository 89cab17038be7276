package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.scoring.CustomerStandingRequest;
import org.dealwright.api.scoring.CustomerStandingView;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.error.Violations;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.scoring.domain.CustomerStandings;

/**
 * A system says how healthy a customer is and what it pays for; its open leads are scored again.
 */
@Dependent
public class SetCustomerStanding {

  private static final int TIER = 100;
  private static final int AT_ONCE = 500;

  private final CustomerStandings standings;
  private final ScoreLeads scoreLeads;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  SetCustomerStanding(
      CustomerStandings standings, ScoreLeads scoreLeads, AuditTrail audit, Clock clock) {
    this.standings = standings;
    this.scoreLeads = scoreLeads;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public CustomerStandingView one(UUID customerId) {
    return standings.find(customerId).orElseThrow(() -> new NotFoundException("customer"));
  }

  @Transactional
  public CustomerStandingView set(UUID customerId, int version, CustomerStandingRequest request) {
    CustomerStandingView before =
        standings.lock(customerId).orElseThrow(() -> new NotFoundException("customer"));
    if (before.version() != version) {
      throw new StaleVersionException(Map.of("current", before));
    }
    check(request);
    if (Objects.equals(request.health(), before.health())
        && Objects.equals(request.tier(), before.tier())) {
      return before;
    }
    standings.update(customerId, request, clock.instant());
    audit.record(
        AuditEntry.of(
            "customer.standing-changed",
            customerId,
            List.of(
                Change.of("health", before.health(), request.health()),
                Change.of("tier", before.tier(), request.tier()))));
    scoreLeads(standings.openLeads(customerId));
    return one(customerId);
  }

  private void scoreLeads(List<UUID> leads) {
    for (int from = 0; from < leads.size(); from += AT_ONCE) {
      scoreLeads.score(leads.subList(from, Math.min(leads.size(), from + AT_ONCE)), Cause.CUSTOMER);
    }
  }

  private static void check(CustomerStandingRequest request) {
    Integer health = request.health();
    String tier = request.tier();
    Violations violations = new Violations();
    violations.check(health == null || (health >= 0 && health <= 100), "/health", "From 0 to 100.");
    violations.check(
        tier == null || (!tier.isBlank() && tier.length() <= TIER && tier.indexOf('\0') < 0),
        "/tier",
        "From 1 to " + TIER + " characters.");
    violations.throwIfAny();
  }
}
