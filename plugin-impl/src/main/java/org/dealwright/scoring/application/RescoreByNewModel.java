package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dealwright.platform.identity.Caller;
import org.dealwright.scoring.domain.HeldMoves;

/** Has the open leads scored again after a change of the models in force. */
@Dependent
class RescoreByNewModel {

  private final PlanRescore plan;
  private final HeldMoves held;
  private final Caller caller;

  @Inject
  RescoreByNewModel(PlanRescore plan, HeldMoves held, Caller caller) {
    this.plan = plan;
    this.held = held;
    this.caller = caller;
  }

  /** Returns the run. */
  UUID start() {
    held.forget();
    return plan.afterChangeOfModel(caller.organisation(), caller.actor().id());
  }
}
