package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.api.host.HostSignal;
import org.dealwright.api.host.HostSignalKind;
import org.dealwright.api.host.HostView;
import org.dealwright.api.host.SignalSource;
import org.dealwright.customer.domain.SignalPull;
import org.dealwright.customer.domain.SignalPullRepository;
import org.dealwright.host.application.HostJob;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;

/**
 * A part of an organisation's pulling that fits one short transaction, its progress included: a
 * page of what customers did becomes signals of the open leads that are linked to them.
 */
@Dependent
public class PullSignals implements HostJob {

  private static final String JOB = "host-signals";
  private static final int PAGE = 1_000;
  private static final int CUSTOMERS = 100;

  private final SignalSource source;
  private final SignalPullRepository pulls;
  private final KeepHostSignals keep;
  private final JobRuns runs;
  private final Caller caller;
  private final Clock clock;

  @Inject
  PullSignals(
      SignalSource source,
      SignalPullRepository pulls,
      KeepHostSignals keep,
      JobRuns runs,
      Caller caller,
      Clock clock) {
    this.source = source;
    this.pulls = pulls;
    this.keep = keep;
    this.runs = runs;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public String job() {
    return JOB;
  }

  @Override
  public boolean isToldBy(HostView host) {
    return !source.kinds().isEmpty();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean isUnderWay() {
    return pulls.isUnderWay(source.host().orElse(""));
  }

  @Override
  public boolean readsAllWhenAsked() {
    return false;
  }

  /** Does the next part; false when nothing is left, also because a newer run does the work. */
  @Override
  @Transactional
  public boolean next(Chunk chunk) {
    Optional<SignalPull> left = pulls(chunk).findFirst();
    if (left.isEmpty()) {
      runs.finish(chunk, clock.instant());
      return false;
    }
    Instant hostTime = source.now();
    SignalPull pull = left.get();
    if (pull.wantsCustomers()) {
      pull = pull.of(pulls.takeLinked(pull.host(), pull.kind(), CUSTOMERS), hostTime);
    }
    List<HostSignal> page = source.read(caller.organisation().slug(), pull.query(PAGE));
    int kept = keep.keep(pull, page);
    pulls.save(pull.read(page, hostTime));
    return runs.advance(chunk, Ids.next(), page.size(), kept);
  }

  /** Of each kind that the host can tell, what is left to do in the run. */
  private Stream<SignalPull> pulls(Chunk chunk) {
    UUID run = chunk.runId();
    return source.host().stream()
        .flatMap(host -> source.kinds().stream().sorted().map(kind -> begun(host, kind, run)))
        .filter(pull -> pull.isOf(run) && pull.isUnderWay());
  }

  private SignalPull begun(String host, HostSignalKind kind, UUID run) {
    Optional<SignalPull> kept = pulls.lock(host, kind);
    if (kept.isEmpty()) {
      return SignalPull.first(host, kind, run, source.now());
    }
    SignalPull pull = kept.get();
    if (pull.isOf(run) || pull.isSupersededFor(run)) {
      return pull;
    }
    pulls.release(pull);
    pulls.forgetUnlinked(kind);
    return pull.begin(run);
  }

  /** Ends the chunk as failed; what was kept so far stays, and a later run goes on. */
  @Override
  @Transactional
  public void giveUp(Chunk chunk) {
    pulls(chunk).forEach(this::abandon);
    runs.fail(chunk, clock.instant());
  }

  private void abandon(SignalPull pull) {
    pulls.release(pull);
    pulls.save(pull.abandoned());
  }
}
