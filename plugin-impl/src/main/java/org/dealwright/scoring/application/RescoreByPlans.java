package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.dealwright.platform.identity.Caller;
import org.dealwright.scoring.domain.ModelRepository;

/** Has the open leads scored again after a change of the catalogue, where a model reads it. */
@Dependent
class RescoreByPlans {

  /** The feature that says how well the best plan fits. */
  private static final String FIT = "planFit";

  private final ModelRepository models;
  private final PlanRescore plan;
  private final Caller caller;

  @Inject
  RescoreByPlans(ModelRepository models, PlanRescore plan, Caller caller) {
    this.models = models;
    this.plan = plan;
    this.caller = caller;
  }

  void start() {
    if (models.choice().models().anyMatch(one -> one.model().reads(FIT))) {
      plan.afterChangeOfModel(caller.organisation(), caller.actor().id());
    }
  }
}
