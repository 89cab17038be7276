package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.platform.task.JobRuns.Chunk;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.scoring.domain.ScoreRepository;

/** A part of a chunk that fits one short transaction, its progress included. */
@Dependent
public class RescoreStep {

  private static final int LEADS = 1_000;

  /** So many of a chunk tell what to expect of the others. */
  private static final int FIRST_LEADS = 100;

  private final ScoreRepository scores;
  private final ScoreLeads scoreLeads;
  private final JobRuns runs;
  private final Clock clock;

  @Inject
  RescoreStep(ScoreRepository scores, ScoreLeads scoreLeads, JobRuns runs, Clock clock) {
    this.scores = scores;
    this.scoreLeads = scoreLeads;
    this.runs = runs;
    this.clock = clock;
  }

  /** Ends the chunk as failed; what was scored so far stays. */
  @Transactional
  public void giveUp(Chunk chunk) {
    runs.fail(chunk, clock.instant());
  }

  /** Scores the next leads of the chunk; false when there are none left. */
  @Transactional
  public boolean next(Chunk chunk, Cause cause) {
    UUID after = chunk.cursorId() == null ? chunk.afterId() : chunk.cursorId();
    int count = chunk.seen() == 0 ? FIRST_LEADS : LEADS;
    List<UUID> leads = scores.openLeads(after, chunk.untilId(), count);
    if (leads.isEmpty()) {
      runs.finish(chunk, clock.instant());
      return false;
    }
    int changed = scoreLeads.score(mostChange(chunk) ? leads : scoreLeads.outdated(leads), cause);
    return runs.advance(chunk, leads.get(leads.size() - 1), leads.size(), changed);
  }

  /**
   * Whether most leads of the chunk have got another score so far. If not, it is cheaper to look
   * first and to lock only those that get one: a lock is a write.
   */
  private static boolean mostChange(Chunk chunk) {
    return 2 * chunk.changed() > chunk.seen();
  }
}
