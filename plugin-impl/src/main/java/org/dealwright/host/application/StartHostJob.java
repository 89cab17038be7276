package org.dealwright.host.application;

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

/** Somebody asks for work on what the host knows to be done now. */
@Dependent
public class StartHostJob {

  private final AuditTrail audit;
  private final InOrganisation inOrganisation;
  private final Caller caller;

  @Inject
  StartHostJob(AuditTrail audit, InOrganisation inOrganisation, Caller caller) {
    this.audit = audit;
    this.inOrganisation = inOrganisation;
    this.caller = caller;
  }

  /** Returns the run; each organisation's log says who started it. */
  @Transactional
  public UUID start(HostJob job, List<Organisation> which) {
    Actor actor = caller.actor();
    UUID run = job.onDemand(which, actor.id());
    AuditEntry entry =
        AuditEntry.of("job.started", run, List.of(AuditEntry.Change.of("job", null, job.job())));
    which.forEach(one -> inOrganisation.run(one, actor, () -> audit.record(entry)));
    return run;
  }
}
