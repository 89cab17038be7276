package org.dealwright.host.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.task.JobRuns;

/** Starts work on what the host knows: at a slot of the timetable, or because somebody asks. */
@Dependent
public class StartHostJob {

  private final JobRuns runs;
  private final HostChunks chunks;
  private final AuditTrail audit;
  private final InOrganisation inOrganisation;
  private final Caller caller;
  private final Clock clock;

  @Inject
  StartHostJob(
      JobRuns runs,
      HostChunks chunks,
      AuditTrail audit,
      InOrganisation inOrganisation,
      Caller caller,
      Clock clock) {
    this.runs = runs;
    this.chunks = chunks;
    this.audit = audit;
    this.inOrganisation = inOrganisation;
    this.caller = caller;
    this.clock = clock;
  }

  /** For the organisations where no run is under way; empty where the slot is taken. */
  @Transactional
  public Optional<UUID> forSlot(HostJob job, Instant slot, List<Organisation> which) {
    Optional<UUID> run = runs.claim(job.job(), slot, null, clock.instant());
    run.ifPresent(id -> chunks.plan(id, job.job(), idle(job, which), false));
    return run;
  }

  private List<Organisation> idle(HostJob job, List<Organisation> which) {
    List<Organisation> idle = new ArrayList<>();
    for (Organisation organisation : which) {
      inOrganisation.run(
          organisation,
          Actor.AUTOMATION,
          () -> {
            if (!job.isUnderWay()) {
              idle.add(organisation);
            }
          });
    }
    return idle;
  }

  /** Now, because the caller asks; each organisation's log says who did. Returns the run. */
  @Transactional
  public UUID now(HostJob job, List<Organisation> which) {
    Instant now = clock.instant();
    Actor actor = caller.actor();
    UUID run = runs.claim(job.job(), now, actor.id(), now).orElseThrow();
    chunks.plan(run, job.job(), which, job.readsAllWhenAsked());
    AuditEntry entry =
        AuditEntry.of("job.started", run, List.of(AuditEntry.Change.of("job", null, job.job())));
    which.forEach(one -> inOrganisation.run(one, actor, () -> audit.record(entry)));
    return run;
  }
}
