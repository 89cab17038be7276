package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.dealwright.activity.application.ActivityLog;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.SystemActivity;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.deal.domain.DealRepository.Move;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;

/** What is told of a deal besides its transitions. */
@Dependent
class DealHistory {

  private final ActivityLog activities;
  private final AuditTrail audit;

  @Inject
  DealHistory(ActivityLog activities, AuditTrail audit) {
    this.activities = activities;
    this.audit = audit;
  }

  /** Tells of moves in the caller's transaction. */
  void moved(List<Move> moves) {
    activities.tell(moves.stream().map(move -> told(move.deal(), move.transition())).toList());
    audit.record(moves.stream().map(move -> audited(move.deal(), move.transition())).toList());
  }

  /** Tells of an edit in the caller's transaction; one that changed nothing is none. */
  void edited(Deal deal, DealFacts before) {
    DealFacts after = deal.facts();
    List<AuditEntry.Change> changes =
        List.of(
            AuditEntry.Change.of("title", before.title(), after.title()),
            AuditEntry.Change.of("value", before.value(), after.value()),
            AuditEntry.Change.of("owner", before.owner(), after.owner()),
            AuditEntry.Change.of(
                "expectedCloseDate", before.expectedCloseOn(), after.expectedCloseOn()));
    AuditEntry entry = AuditEntry.of("deal.updated", deal.id(), changes);
    if (!entry.changes().isEmpty()) {
      audit.record(entry.concerning(deal.leadId().orElse(null)));
    }
  }

  private static AuditEntry audited(Deal deal, StageTransition move) {
    List<AuditEntry.Change> changes =
        List.of(
            AuditEntry.Change.of("stageId", move.fromStageId(), move.toStageId()),
            AuditEntry.Change.of("reason", null, move.why().reason()),
            AuditEntry.Change.of("score", null, move.why().score()));
    return AuditEntry.of(move.sequence() == 1 ? "deal.created" : "deal.moved", deal.id(), changes)
        .concerning(deal.leadId().orElse(null))
        .by(move.why().actor());
  }

  private static SystemActivity told(Deal deal, StageTransition move) {
    return new SystemActivity(
        ActivityType.STAGE_CHANGE,
        new About(deal.leadId().orElse(null), deal.id(), deal.customerId().orElse(null)),
        move.fromStageId() == null ? null : move.fromStageId().toString(),
        move.toStageId().toString(),
        move.at(),
        new SystemActivity.Cause(move.why().actor(), move.why().reason(), move.why().score()));
  }
}
