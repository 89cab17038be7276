package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.host.CustomerDirectory;
import org.dealwright.customer.domain.CustomerRepository;
import org.dealwright.customer.domain.CustomerSync;
import org.dealwright.host.application.HostChunks;
import org.dealwright.host.application.HostJob;
import org.dealwright.platform.identity.Actor;
import org.dealwright.platform.identity.InOrganisation;
import org.dealwright.platform.identity.Organisation;
import org.dealwright.platform.task.JobRuns;
import org.jspecify.annotations.Nullable;

/** Plans the mirroring of the host's customers: a durable task for each organisation. */
@Dependent
public class PlanCustomerSync implements HostJob {

  /** The job's name, and the kind of its tasks. */
  public static final String JOB = "customer-sync";

  private final JobRuns runs;
  private final HostChunks chunks;
  private final CustomerDirectory directory;
  private final CustomerRepository customers;
  private final InOrganisation inOrganisation;
  private final Clock clock;

  @Inject
  PlanCustomerSync(
      JobRuns runs,
      HostChunks chunks,
      CustomerDirectory directory,
      CustomerRepository customers,
      InOrganisation inOrganisation,
      Clock clock) {
    this.runs = runs;
    this.chunks = chunks;
    this.directory = directory;
    this.customers = customers;
    this.inOrganisation = inOrganisation;
    this.clock = clock;
  }

  @Override
  public String job() {
    return JOB;
  }

  /** For a slot of the timetable, what changed; empty where the slot is taken. */
  @Transactional
  public Optional<UUID> forSlot(Instant slot, List<Organisation> which) {
    Optional<UUID> run = runs.claim(JOB, slot, null, clock.instant());
    run.ifPresent(id -> chunks.plan(id, JOB, idle(which), false));
    return run;
  }

  /** Now and all customers, because somebody asked. */
  @Override
  @Transactional
  public UUID onDemand(List<Organisation> which, @Nullable String requestedBy) {
    Instant now = clock.instant();
    UUID run = runs.claim(JOB, now, requestedBy, now).orElseThrow();
    chunks.plan(run, JOB, which, true);
    return run;
  }

  /** A long run is not disturbed by the next slot. */
  private List<Organisation> idle(List<Organisation> which) {
    String host = directory.host().orElse("");
    List<Organisation> idle = new ArrayList<>();
    for (Organisation organisation : which) {
      inOrganisation.run(
          organisation,
          Actor.AUTOMATION,
          () -> {
            if (customers.lockSync(host).filter(CustomerSync::isUnderWay).isEmpty()) {
              idle.add(organisation);
            }
          });
    }
    return idle;
  }
}
