package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;

/** Checks one organisation's counters against its deals. */
@Dependent
public class ReconcileTotals {

  private final StageTotals totals;
  private final JobRuns runs;
  private final Clock clock;

  @Inject
  ReconcileTotals(StageTotals totals, JobRuns runs, Clock clock) {
    this.totals = totals;
    this.runs = runs;
    this.clock = clock;
  }

  /** Corrects and compacts the counters; the run shows how many were wrong. */
  @Transactional
  public void reconcile(Chunk chunk) {
    int corrected = totals.correct();
    totals.compact();
    runs.advance(chunk, chunk.untilId(), 1, corrected);
    runs.finish(chunk, clock.instant());
  }

  @Transactional
  public void giveUp(Chunk chunk) {
    runs.fail(chunk, clock.instant());
  }
}
