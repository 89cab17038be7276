package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.Organisation;

/** Somebody asks for what the host's customers did to be pulled now. */
@Dependent
public class StartSignalPull {

  private final PlanSignalPull plan;
  private final AuditTrail audit;
  private final InOrganisation inOrganisation;
  private final Caller caller;

  @Inject
  StartSignalPull(
      PlanSignalPull plan, AuditTrail audit, InOrganisation inOrganisation, Caller caller) {
    this.plan = plan;
    this.audit = audit;
    this.inOrganisation = inOrganisation;
    this.caller = caller;
  }

  /** Returns the run; each organisation's log says who started it. */
  @Transactional
  public UUID start(List<Organisation> which) {
    Actor actor = caller.actor();
    UUID run = plan.onDemand(which, actor.id());
    AuditEntry entry =
        AuditEntry.of(
            "job.started", run, List.of(AuditEntry.Change.of("job", null, PlanSignalPull.JOB)));
    which.forEach(one -> inOrganisation.run(one, actor, () -> audit.record(entry)));
    return run;
  }
}
