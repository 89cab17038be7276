package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.scoring.AdjustmentRequest;
import org.dealwright.api.scoring.AdjustmentView;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditEntry.Change;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.dealwright.scoring.domain.Adjustment;
import org.dealwright.scoring.domain.AdjustmentRepository;

/**
 * A user gives a lead points beside the computed ones, or takes them back. No row of the history is
 * written for it and no threshold fires: what moves by itself moves by what is known of the lead.
 */
@Dependent
public class AdjustScore {

  private static final int MOST_POINTS = 100;
  private static final int REASON = 500;
  private static final Duration LONGEST = Duration.ofDays(366);

  private final AdjustmentRepository adjustments;
  private final ReadScores readScores;
  private final AuditTrail audit;
  private final Caller caller;
  private final Clock clock;

  @Inject
  AdjustScore(
      AdjustmentRepository adjustments,
      ReadScores readScores,
      AuditTrail audit,
      Caller caller,
      Clock clock) {
    this.adjustments = adjustments;
    this.readScores = readScores;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Adjusts a lead's score.
   *
   * @throws ConflictException if it is adjusted already
   */
  @Transactional
  public AdjustmentView adjust(UUID leadId, AdjustmentRequest request) {
    Instant now = clock.instant();
    lock(leadId);
    check(request, now);
    if (adjustments.inForce(leadId, now).isPresent()) {
      throw new ConflictException(
          "score-adjusted", "The score is adjusted already; withdraw that first.");
    }
    Adjustment adjustment =
        new Adjustment(
            leadId,
            adjustments.next(leadId),
            Objects.requireNonNull(request.points()),
            Objects.requireNonNull(request.reason()).strip(),
            caller.actor(),
            now,
            Objects.requireNonNull(request.expiresAt()));
    adjustments.add(adjustment);
    audit.record(
        entry(
            "lead.score-adjusted",
            adjustment,
            List.of(
                Change.of("points", null, adjustment.points()),
                Change.of("reason", null, adjustment.reason()),
                Change.of("expiresAt", null, adjustment.expiresAt()))));
    return readScores.adjustment(leadId);
  }

  @Transactional
  public void withdraw(UUID leadId, int version) {
    Instant now = clock.instant();
    lock(leadId);
    Adjustment adjustment =
        adjustments.inForce(leadId, now).orElseThrow(() -> new NotFoundException("adjustment"));
    if (adjustment.number() != version) {
      throw new StaleVersionException(Map.of("current", readScores.adjustment(leadId)));
    }
    adjustments.withdraw(adjustment, now);
    audit.record(
        entry(
            "lead.score-adjustment-withdrawn",
            adjustment,
            List.of(Change.of("points", adjustment.points(), null))));
  }

  private void lock(UUID leadId) {
    if (!adjustments.lock(leadId)) {
      throw new NotFoundException("lead");
    }
  }

  private static void check(AdjustmentRequest request, Instant now) {
    Integer points = request.points();
    String reason = Objects.requireNonNullElse(request.reason(), "").strip();
    Instant expiresAt = request.expiresAt();
    Violations violations = new Violations();
    violations.check(
        points != null && points != 0 && Math.abs((long) points) <= MOST_POINTS,
        "/points",
        "From -" + MOST_POINTS + " to " + MOST_POINTS + ", but not 0.");
    violations.check(
        !reason.isEmpty() && reason.length() <= REASON && reason.indexOf('\0') < 0,
        "/reason",
        "From 1 to " + REASON + " characters.");
    violations.check(
        expiresAt != null && expiresAt.isAfter(now) && !expiresAt.isAfter(now.plus(LONGEST)),
        "/expiresAt",
        "A time in the next " + LONGEST.toDays() + " days.");
    violations.throwIfAny();
  }

  private static AuditEntry entry(String action, Adjustment adjustment, List<Change> changes) {
    return AuditEntry.of(action, adjustment.leadId(), changes).concerning(adjustment.leadId());
  }
}
