package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.deal.application.AdvanceByScore;
import org.dealwright.deal.application.AdvanceByScore.Scored;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.scoring.domain.ModelRepository;
import org.dealwright.scoring.domain.PublishedModel;
import org.dealwright.scoring.domain.ScoreRepository;
import org.dealwright.scoring.domain.ScoreRow;
import org.dealwright.scoring.domain.Subject;
import org.dealwright.scoring.model.Inputs;
import org.dealwright.scoring.model.Scoring;

/**
 * Scores leads with the active model, in one transaction with what the scores set off. A lead whose
 * model and inputs are unchanged is left alone.
 */
@Dependent
public class ScoreLeads {

  private final ScoreRepository scores;
  private final ModelRepository models;
  private final AdvanceByScore thresholds;
  private final ScoreEvents events;
  private final Clock clock;

  @Inject
  ScoreLeads(
      ScoreRepository scores,
      ModelRepository models,
      AdvanceByScore thresholds,
      ScoreEvents events,
      Clock clock) {
    this.scores = scores;
    this.models = models;
    this.thresholds = thresholds;
    this.events = events;
    this.clock = clock;
  }

  /** Scores the leads; returns how many scores are new. */
  @Transactional
  public int score(List<UUID> leadIds, Cause cause) {
    Instant now = clock.instant();
    PublishedModel model = models.active();
    List<Rescored> changed =
        scores.lock(leadIds).stream()
            .map(subject -> rescored(subject, model, cause, now))
            .filter(Rescored::isNew)
            .toList();
    scores.write(changed.stream().map(Rescored::row).toList());
    events.publish(changed, cause);
    setOff(changed, cause, now);
    return changed.size();
  }

  private void setOff(List<Rescored> changed, Cause cause, Instant now) {
    List<Scored> scored = changed.stream().map(ScoreLeads::scored).toList();
    if (cause.fires()) {
      scored.forEach(one -> thresholds.fire(one, now));
    } else {
      thresholds.setFlags(scored, now);
    }
  }

  private static Rescored rescored(
      Subject subject, PublishedModel model, Cause cause, Instant now) {
    Inputs inputs = Inputs.of(model.model(), subject.features());
    ScoreRow row =
        new ScoreRow(
            subject.leadId(), now, model.id(), Scoring.replay(model.model(), inputs), cause);
    return new Rescored(subject, model, row);
  }

  private static Scored scored(Rescored rescored) {
    var score = rescored.row().score();
    return new Scored(rescored.subject().leadId(), score.points(), score.isConfident());
  }

  /** A lead with its score before and after. */
  record Rescored(Subject subject, PublishedModel model, ScoreRow row) {

    boolean isNew() {
      Subject.Current current = subject.current();
      return current == null
          || !current.modelId().equals(row.modelId())
          || !current.inputHash().equals(row.score().inputs().hash());
    }
  }
}
