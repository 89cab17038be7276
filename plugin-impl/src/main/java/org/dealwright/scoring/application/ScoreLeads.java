package org.dealwright.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dealwright.deal.application.AdvanceByScore;
import org.dealwright.deal.application.AdvanceByScore.Scored;
import org.dealwright.deal.domain.Threshold.Former;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.scoring.domain.ModelRepository;
import org.dealwright.scoring.domain.PublishedModel;
import org.dealwright.scoring.domain.ScoreRepository;
import org.dealwright.scoring.domain.ScoreRow;
import org.dealwright.scoring.domain.Subject;
import org.dealwright.scoring.model.Inputs;
import org.dealwright.scoring.model.Score;
import org.dealwright.scoring.model.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * Scores leads with the active model, in one transaction with what the scores set off. A lead whose
 * model, lasting inputs, coverage and contributions are unchanged is left alone.
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
        scores.lock(leadIds, now).stream()
            .map(subject -> rescored(subject, model, cause, now))
            .filter(one -> cause.writesAlways() || one.isNew())
            .toList();
    events.publish(changed, scores.write(changed.stream().map(Rescored::row).toList()));
    setOff(changed, cause, now);
    return changed.size();
  }

  private void setOff(List<Rescored> changed, Cause cause, Instant now) {
    Map<Boolean, List<Scored>> byFiring =
        changed.stream()
            .collect(
                Collectors.partitioningBy(
                    one -> one.mayFire(cause),
                    Collectors.mapping(ScoreLeads::scored, Collectors.toList())));
    thresholds.fire(byFiring.get(true), now);
    thresholds.setFlags(byFiring.get(false), now);
  }

  private static Rescored rescored(
      Subject subject, PublishedModel model, Cause cause, Instant now) {
    Inputs inputs = Inputs.of(model.model(), subject.features());
    Score score = Scoring.replay(model.model(), inputs);
    ScoreRow row =
        new ScoreRow(
            subject.leadId(),
            now,
            model.id(),
            score,
            inputs.lasting(model.model()).hash(),
            cause,
            ScoreEvents.isNews(subject.current(), score, cause));
    return new Rescored(subject, model, row);
  }

  private static Scored scored(Rescored rescored) {
    var score = rescored.row().score();
    return new Scored(
        rescored.subject().leadId(),
        score.points(),
        score.isConfident(),
        former(rescored.subject().current()));
  }

  private static @Nullable Former former(Subject.@Nullable Current current) {
    return current == null
        ? null
        : new Former(
            current.points(), current.coverage() >= Score.CONFIDENT_COVERAGE, current.at());
  }

  /** A lead with its score before and after. */
  record Rescored(Subject subject, PublishedModel model, ScoreRow row) {

    /** A first run over leads that were there before, or another model, moves nothing. */
    boolean mayFire(Cause cause) {
      Subject.Current current = subject.current();
      if (current == null) {
        return cause == Cause.CREATED;
      }
      return cause.fires() && current.modelId().equals(row.modelId());
    }

    /** What only fades is not new before it shows in a contribution. */
    boolean isNew() {
      Subject.Current current = subject.current();
      return current == null
          || !current.modelId().equals(row.modelId())
          || !current.lastingHash().equals(row.lastingHash())
          || current.coverage() != row.score().coverage()
          || !current.contributions().equals(row.score().wholePoints());
    }
  }
}
