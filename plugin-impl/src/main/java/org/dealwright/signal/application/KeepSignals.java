package org.dealwright.signal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.task.Tasks;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.signal.domain.Signal;
import org.dealwright.signal.domain.SignalLeads;
import org.dealwright.signal.domain.SignalRepository;

/**
 * Keeps signals and lets the scores follow: at once for few leads, soon after the commit for many.
 */
@Dependent
public class KeepSignals {

  /** So many leads are scored in the transaction that takes their signals. */
  static final int AT_ONCE = 20;

  private final SignalRepository signals;
  private final SignalLeads leads;
  private final ScoreLeads scoreLeads;
  private final Tasks tasks;
  private final Caller caller;

  @Inject
  KeepSignals(
      SignalRepository signals,
      SignalLeads leads,
      ScoreLeads scoreLeads,
      Tasks tasks,
      Caller caller) {
    this.signals = signals;
    this.leads = leads;
    this.scoreLeads = scoreLeads;
    this.tasks = tasks;
    this.caller = caller;
  }

  /** Joins the caller's transaction; whoever sent twins was turned away before. */
  public void keep(List<Signal> fresh, Instant now) {
    keep(fresh, () -> signals.markReception(now));
  }

  /** The same for what the host tells of some leads: of others it says nothing. */
  public void keepFromHost(List<Signal> fresh) {
    keep(fresh, () -> {});
  }

  private void keep(List<Signal> fresh, Runnable mark) {
    if (fresh.isEmpty()) {
      return;
    }
    List<UUID> touched = fresh.stream().map(Signal::leadId).distinct().sorted().toList();
    boolean many = touched.size() > AT_ONCE;
    leads.lock(touched);
    Map<UUID, UUID> merged = mergedMeanwhile(touched);
    List<Signal> kept = fresh.stream().map(signal -> signal.following(merged)).toList();
    signals.add(kept);
    mark.run();
    if (many) {
      leads.queue(touched);
      // A task of its own for each request: one that is running may have taken its last.
      tasks.enqueue(RescoreQueued.KIND, caller.organisationId() + "/" + Ids.next());
      scoreLeads.score(List.copyOf(Set.copyOf(merged.values())), Cause.SIGNAL);
    } else {
      scoreLeads.score(kept.stream().map(Signal::leadId).distinct().toList(), Cause.SIGNAL);
    }
  }

  /** What became of leads that were merged while this waited for them; locked, too. */
  private Map<UUID, UUID> mergedMeanwhile(List<UUID> touched) {
    Map<UUID, UUID> locked = Map.of();
    Map<UUID, UUID> merged = leads.merged(touched);
    while (!merged.equals(locked)) {
      leads.lock(merged.values());
      locked = merged;
      merged = leads.merged(touched);
    }
    return merged;
  }
}
