package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.host.CustomerDirectory;
import org.dealwright.api.host.HostCustomer;
import org.dealwright.api.host.HostView;
import org.dealwright.customer.domain.CustomerRepository;
import org.dealwright.customer.domain.CustomerSync;
import org.dealwright.customer.domain.CustomerSync.Phase;
import org.dealwright.customer.domain.Mirrored;
import org.dealwright.host.application.HostJob;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;

/** A part of an organisation's mirroring that fits one short transaction, its progress included. */
@Dependent
public class SyncCustomers implements HostJob {

  private static final String JOB = "customer-sync";
  private static final int PAGE = 1_000;

  private final CustomerDirectory directory;
  private final CustomerRepository customers;
  private final JobRuns runs;
  private final Caller caller;
  private final Clock clock;

  @Inject
  SyncCustomers(
      CustomerDirectory directory,
      CustomerRepository customers,
      JobRuns runs,
      Caller caller,
      Clock clock) {
    this.directory = directory;
    this.customers = customers;
    this.runs = runs;
    this.caller = caller;
    this.clock = clock;
  }

  /** How many customers a step looked at, and how many were new, changed or gone. */
  private record Done(CustomerSync sync, int seen, int changed) {}

  @Override
  public String job() {
    return JOB;
  }

  @Override
  public boolean isToldBy(HostView host) {
    return true;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean isUnderWay() {
    return customers
        .lockSync(directory.host().orElse(""))
        .filter(CustomerSync::isUnderWay)
        .isPresent();
  }

  @Override
  public boolean readsAllWhenAsked() {
    return true;
  }

  /** Does the next part; false when nothing is left, also because a newer run does the work. */
  @Override
  @Transactional
  public boolean next(Chunk chunk) {
    Optional<String> host = directory.host();
    if (host.isEmpty()) {
      runs.finish(chunk, clock.instant());
      return false;
    }
    CustomerSync sync = begun(host.get(), chunk);
    if (!sync.isOf(chunk.runId()) || !sync.isUnderWay()) {
      runs.finish(chunk, clock.instant());
      return false;
    }
    Done done = sync.phase() == Phase.SWEEP ? sweep(sync) : read(sync);
    customers.save(done.sync());
    return runs.advance(chunk, Ids.next(), done.seen(), done.changed());
  }

  private CustomerSync begun(String host, Chunk chunk) {
    UUID run = chunk.runId();
    Optional<CustomerSync> kept = customers.lockSync(host);
    if (kept.isEmpty()) {
      return CustomerSync.first(host, run, directory.now());
    }
    CustomerSync sync = kept.get();
    if (sync.isOf(run) || sync.isSupersededFor(run)) {
      return sync;
    }
    boolean all = chunk.afterId() != null;
    return sync.begin(run, !all && directory.listsChanges(), directory.now());
  }

  private Done read(CustomerSync sync) {
    String organisation = caller.organisation().slug();
    List<HostCustomer> page =
        sync.phase() == Phase.ALL
            ? directory.page(organisation, sync.cursorId(), PAGE)
            : directory.changed(organisation, sync.place(), PAGE);
    List<Mirrored> mirrored = page.stream().map(Mirrored::of).toList();
    int changed = customers.mirror(sync.host(), mirrored, clock.instant());
    return new Done(sync.read(page), page.size(), changed);
  }

  private Done sweep(CustomerSync sync) {
    UUID after = sync.cursorId().isEmpty() ? null : UUID.fromString(sync.cursorId());
    Map<UUID, String> believed = customers.believed(sync.host(), after, PAGE);
    if (believed.isEmpty()) {
      return new Done(sync.sweptAll(), 0, 0);
    }
    Set<String> existing =
        directory.existing(caller.organisation().slug(), new HashSet<>(believed.values()));
    Map<UUID, String> gone = new HashMap<>(believed);
    gone.values().removeAll(existing);
    int changed = customers.gone(gone.keySet(), clock.instant());
    UUID last = believed.keySet().stream().reduce(null, (first, second) -> second);
    return new Done(sync.swept(last), 0, changed);
  }

  /** Ends the chunk as failed; what was mirrored so far stays, and a later run goes on. */
  @Override
  @Transactional
  public void giveUp(Chunk chunk) {
    directory
        .host()
        .flatMap(customers::lockSync)
        .filter(sync -> sync.isOf(chunk.runId()))
        .ifPresent(sync -> customers.save(sync.abandoned()));
    runs.fail(chunk, clock.instant());
  }
}
