package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.dealwright.api.host.HostPlan;
import org.dealwright.platform.Ids;
import org.dealwright.scoring.domain.CataloguedPlan;
import org.dealwright.scoring.domain.PlanMirror;
import org.dealwright.scoring.domain.PlanRepository;
import org.jboss.logging.Logger;

/**
 * Brings what the host sells into an organisation's catalogue. Where plans count in a score, the
 * open leads are scored again, and no threshold fires.
 */
@Dependent
class MirrorPlans {

  private static final Logger LOG = Logger.getLogger(MirrorPlans.class);

  private final PlanRepository plans;
  private final PlanAudit audit;
  private final RescoreByPlans rescore;

  @Inject
  MirrorPlans(PlanRepository plans, PlanAudit audit, RescoreByPlans rescore) {
    this.plans = plans;
    this.audit = audit;
    this.rescore = rescore;
  }

  /** Joins the caller's transaction; returns how many plans were added, changed or deleted. */
  int mirror(String host, List<HostPlan> sold) {
    PlanMirror.Outcome outcome = PlanMirror.of(host, plans.lockAll(), sold, Ids::next);
    outcome.refused().forEach(reason -> LOG.warnf("A plan of the host is left out: %s", reason));
    int changed = 0;
    for (PlanMirror.Step step : outcome.steps()) {
      if (keep(step)) {
        audit.record(step.before(), step.after());
        changed++;
      }
    }
    if (changed > 0) {
      rescore.start();
    }
    return changed;
  }

  /** False where somebody takes the code in this moment; then the next run has its turn. */
  private boolean keep(PlanMirror.Step step) {
    CataloguedPlan before = step.before();
    CataloguedPlan after = step.after();
    if (after == null) {
      Optional.ofNullable(before).map(CataloguedPlan::id).ifPresent(plans::delete);
      return true;
    }
    return before == null ? plans.add(after) : plans.update(after);
  }
}
