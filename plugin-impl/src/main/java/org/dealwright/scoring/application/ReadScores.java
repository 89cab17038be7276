package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dealwright.api.Slice;
import org.dealwright.api.scoring.AdjustmentView;
import org.dealwright.api.scoring.ScoreExplanation;
import org.dealwright.api.scoring.ScoreRecord;
import org.dealwright.api.scoring.ScoreView;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.scoring.domain.Adjustment;
import org.dealwright.scoring.domain.AdjustmentRepository;
import org.dealwright.scoring.domain.ScoreHistory;
import org.dealwright.scoring.domain.StoredScore;
import org.dealwright.scoring.model.ScoringModel;
import org.jspecify.annotations.Nullable;

/** Shows a lead's score, how it came about, and what it was before. */
@Dependent
public class ReadScores {

  private final ScoreHistory history;
  private final ScoreViews views;
  private final AdjustmentRepository adjustments;
  private final Clock clock;

  @Inject
  ReadScores(
      ScoreHistory history, ScoreViews views, AdjustmentRepository adjustments, Clock clock) {
    this.history = history;
    this.views = views;
    this.adjustments = adjustments;
    this.clock = clock;
  }

  @Transactional
  public ScoreView current(UUID leadId) {
    return view(latest(leadId));
  }

  @Transactional
  public ScoreExplanation explanation(UUID leadId) {
    return views.explanation(latest(leadId), adjustmentOf(leadId));
  }

  /** The same for a lead that the caller has found; empty before its first score. */
  @Transactional
  public Optional<ScoreExplanation> findExplanation(UUID leadId) {
    return history.latest(leadId).map(one -> views.explanation(one, adjustmentOf(leadId)));
  }

  /** The same for a lead that was just added, whose score nobody has adjusted. */
  @Transactional
  public Optional<ScoreExplanation> findFirst(UUID leadId) {
    return history.latest(leadId).map(one -> views.explanation(one, Optional.empty()));
  }

  /** The adjustment in force. */
  @Transactional
  public AdjustmentView adjustment(UUID leadId) {
    StoredScore score = latest(leadId);
    return adjustmentOf(leadId)
        .map(one -> ScoreViews.adjustment(one, score))
        .orElseThrow(() -> new NotFoundException("adjustment"));
  }

  private Optional<Adjustment> adjustmentOf(UUID leadId) {
    return adjustments.inForce(leadId, clock.instant());
  }

  /** Newest first. */
  @Transactional
  public Slice<ScoreRecord> history(UUID leadId, int limit, @Nullable String cursor) {
    if (!history.hasLead(leadId)) {
      throw new NotFoundException("lead");
    }
    Slice<StoredScore> rows = history.of(leadId, limit, cursor);
    return new Slice<>(entries(rows, leadId), rows.nextCursor());
  }

  private List<ScoreRecord> entries(Slice<StoredScore> rows, UUID leadId) {
    List<StoredScore> shown = rows.items();
    StoredScore beyond =
        rows.nextCursor() == null ? null : history.of(leadId, 1, rows.nextCursor()).items().get(0);
    return IntStream.range(0, shown.size())
        .mapToObj(i -> views.entry(shown.get(i), i + 1 < shown.size() ? shown.get(i + 1) : beyond))
        .toList();
  }

  private StoredScore latest(UUID leadId) {
    return Optional.of(leadId)
        .filter(history::hasLead)
        .flatMap(history::latest)
        .orElseThrow(() -> new NotFoundException("score"));
  }

  private ScoreView view(StoredScore score) {
    ScoringModel model = score.model().model();
    Instant calculated =
        history.lastRun(score.leadId()).filter(score.at()::isBefore).orElse(score.at());
    return new ScoreView(
        score.points(),
        model.bands().of(score.points()),
        score.coverage(),
        score.coverage() >= ScoreView.CONFIDENT_COVERAGE,
        model.key(),
        model.version(),
        score.at(),
        calculated,
        adjustmentOf(score.leadId()).map(one -> ScoreViews.adjustment(one, score)).orElse(null));
  }
}
