package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dealwright.api.host.HostPlan;
import org.dealwright.api.host.PlanCatalogue;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;
import org.dealwright.scoring.domain.CataloguedPlan;
import org.dealwright.scoring.domain.PlanMirror;
import org.dealwright.scoring.domain.PlanRepository;
import org.jboss.logging.Logger;

/**
 * Brings what the host sells into an organisation's catalogue, in one transaction: a catalogue is
 * short. Where plans count in a score, the open leads are scored again, and no threshold fires.
 */
@Dependent
public class SyncPlansStep {

  private static final Logger LOG = Logger.getLogger(SyncPlansStep.class);

  /** More plans than anybody chooses from; those behind it are left out. */
  private static final int MOST = 1_000;

  private final PlanCatalogue catalogue;
  private final PlanRepository plans;
  private final PlanAudit audit;
  private final RescoreByPlans rescore;
  private final JobRuns runs;
  private final Caller caller;
  private final Clock clock;

  @Inject
  SyncPlansStep(
      PlanCatalogue catalogue,
      PlanRepository plans,
      PlanAudit audit,
      RescoreByPlans rescore,
      JobRuns runs,
      Caller caller,
      Clock clock) {
    this.catalogue = catalogue;
    this.plans = plans;
    this.audit = audit;
    this.rescore = rescore;
    this.runs = runs;
    this.caller = caller;
    this.clock = clock;
  }

  /** Does it all; there is nothing left then. */
  @Transactional
  public boolean next(Chunk chunk) {
    Optional<String> host = catalogue.host().filter(key -> catalogue.listsPlans());
    if (host.isPresent()) {
      List<HostPlan> sold = catalogue.plans(caller.organisation().slug(), MOST);
      runs.advance(chunk, Ids.next(), sold.size(), mirror(host.get(), sold));
    }
    runs.finish(chunk, clock.instant());
    return false;
  }

  private int mirror(String host, List<HostPlan> sold) {
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

  /** Ends the chunk as failed; the catalogue stays as it was. */
  @Transactional
  public void giveUp(Chunk chunk) {
    runs.fail(chunk, clock.instant());
  }
}
