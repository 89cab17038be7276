package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.dealwright.activity.application.ActivityLog;
import org.dealwright.activity.domain.About;
import org.dealwright.activity.domain.SystemActivity;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.StageTransition;

/** What is told of a deal besides its transitions. */
@Dependent
class DealHistory {

  private final ActivityLog activities;

  @Inject
  DealHistory(ActivityLog activities) {
    this.activities = activities;
  }

  /** Tells of a move in the caller's transaction. */
  void moved(Deal deal, StageTransition move) {
    activities.tell(List.of(told(deal, move)));
  }

  private static SystemActivity told(Deal deal, StageTransition move) {
    return new SystemActivity(
        ActivityType.STAGE_CHANGE,
        new About(deal.leadId().orElse(null), deal.id(), null),
        move.fromStageId() == null ? null : move.fromStageId().toString(),
        move.toStageId().toString(),
        move.at(),
        new SystemActivity.Cause(move.why().actor(), move.why().reason(), move.why().score()));
  }
}
