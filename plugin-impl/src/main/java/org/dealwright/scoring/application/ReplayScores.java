package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.dealwright.api.Slice;
import org.dealwright.api.scoring.ReplayDifference;
import org.dealwright.api.scoring.ReplayReport;
import org.dealwright.api.scoring.ReplayRequest;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.Violations;
import org.dealwright.scoring.domain.Replay;
import org.dealwright.scoring.domain.ScoreHistory;
import org.dealwright.scoring.domain.StoredScore;

/** Computes past scores again, and reports those that are not what their inputs make of them. */
@Dependent
public class ReplayScores {

  private static final int USUAL = 1_000;
  private static final int MOST = 10_000;

  private final ScoreHistory history;

  @Inject
  ReplayScores(ScoreHistory history) {
    this.history = history;
  }

  @Transactional
  public ReplayReport replay(ReplayRequest request) {
    int limit = Objects.requireNonNullElse(request.limit(), USUAL);
    Violations violations = new Violations();
    violations.check(limit >= 1 && limit <= MOST, "/limit", "From 1 to " + MOST + ".");
    violations.check(
        request.scoreId() == null || request.leadId() != null,
        "/leadId",
        "Name the lead that the row is of.");
    violations.throwIfAny();
    var range =
        new ScoreHistory.Range(
            request.scoreId(), request.leadId(), request.from(), request.until());
    Slice<StoredScore> rows = history.find(range, limit, request.cursor());
    if (request.scoreId() != null && rows.items().isEmpty()) {
      throw new NotFoundException("score");
    }
    return report(rows);
  }

  private static ReplayReport report(Slice<StoredScore> rows) {
    List<ReplayDifference> differences =
        rows.items().stream()
            .map(Replay::of)
            .filter(replay -> !replay.isSame())
            .map(ReplayScores::difference)
            .toList();
    int replayed = rows.items().size();
    return new ReplayReport(
        replayed, replayed - differences.size(), differences, rows.nextCursor());
  }

  private static ReplayDifference difference(Replay replay) {
    StoredScore stored = replay.stored();
    return new ReplayDifference(
        stored.id(),
        stored.leadId(),
        stored.at(),
        stored.points(),
        replay.computed().points(),
        replay.differences());
  }
}
