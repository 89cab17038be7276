package org.dealwright.scoring.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.dealwright.api.scoring.ScoreView;
import org.dealwright.deal.application.AdvanceByScore;
import org.dealwright.deal.application.AdvanceByScore.FirstScored;
import org.dealwright.deal.application.AdvanceByScore.Scored;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.deal.domain.Threshold.Former;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.scoring.domain.HeldMoves;
import org.dealwright.scoring.domain.HeldMoves.Crossed;
import org.dealwright.scoring.domain.ModelChoice;
import org.dealwright.scoring.domain.ModelRepository;
import org.dealwright.scoring.domain.Newcomer;
import org.dealwright.scoring.domain.PublishedModel;
import org.dealwright.scoring.domain.ScoreRepository;
import org.dealwright.scoring.domain.ScoreRow;
import org.dealwright.scoring.domain.Subject;
import org.dealwright.scoring.model.Inputs;
import org.dealwright.scoring.model.Score;
import org.dealwright.scoring.model.Scoring;
import org.dealwright.sla.application.SlaPolicies;
import org.dealwright.sla.domain.ResponseDue;
import org.dealwright.sla.domain.SlaPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Scores leads, each with the model that is in force for it, in one transaction with what the
 * scores set off. A lead whose model, lasting inputs, coverage and contributions are unchanged is
 * left alone. By when a lead is to be answered follows from its score and is written with it.
 */
@Dependent
public class ScoreLeads {

  private final ScoreRepository scores;
  private final ModelRepository models;
  private final AdvanceByScore thresholds;
  private final HeldMoves held;
  private final ScoreEvents events;
  private final SlaPolicies policies;
  private final Clock clock;

  @Inject
  ScoreLeads(
      ScoreRepository scores,
      ModelRepository models,
      AdvanceByScore thresholds,
      HeldMoves held,
      ScoreEvents events,
      SlaPolicies policies,
      Clock clock) {
    this.scores = scores;
    this.models = models;
    this.thresholds = thresholds;
    this.held = held;
    this.events = events;
    this.policies = policies;
    this.clock = clock;
  }

  /** Scores the leads; returns how many scores are new. */
  @Transactional
  public int score(List<UUID> leadIds, Cause cause) {
    return score(leadIds, cause, null);
  }

  /** Scores leads that an import made; with it is noted what would have moved. */
  @Transactional
  public int imported(List<UUID> leadIds, UUID importId) {
    return score(leadIds, Cause.IMPORTED, importId);
  }

  /**
   * Scores new leads and decides what that sets off, before their rows are there: then they are
   * written once, as what they become.
   */
  public FirstScores first(List<FirstOfLead> leads) {
    Instant now = clock.instant();
    Standards standards = new Standards(models.choice(), policies.current());
    List<Rescored> scored =
        scores.subjects(leads.stream().map(FirstOfLead::newcomer).toList(), now).stream()
            .map(subject -> rescored(subject, standards, Cause.CREATED, now))
            .toList();
    Map<UUID, DealFacts> deals =
        leads.stream().collect(toMap(lead -> lead.newcomer().leadId(), FirstOfLead::deal));
    List<FirstScored> firing =
        scored.stream()
            .map(one -> new FirstScored(scored(one), deals.get(one.row().leadId())))
            .toList();
    return new FirstScores(scored, thresholds.first(firing, now), now);
  }

  /**
   * A new lead.
   *
   * @param deal what a deal of it begins with
   */
  public record FirstOfLead(Newcomer newcomer, DealFacts deal) {}

  /**
   * Writes first scores and what they set off; the leads are there, with their statuses.
   *
   * @param lastEvent the number of the last event that was told of each
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(FirstScores first, int lastEvent) {
    scores.begin(first.rows(lastEvent));
    events.publish(first.scored(), numbers(first, one -> FirstScores.scoreEvent(one, lastEvent)));
    thresholds.carryOut(
        first.moves(), numbers(first, one -> first.statusEvent(one, lastEvent)), first.at());
  }

  private static Map<UUID, Integer> numbers(FirstScores first, ToIntFunction<Rescored> number) {
    return first.scored().stream().collect(toMap(one -> one.row().leadId(), number::applyAsInt));
  }

  /** Those of the leads that would get another score now; nothing is locked or written. */
  @Transactional
  public List<UUID> outdated(List<UUID> leadIds) {
    Instant now = clock.instant();
    Standards standards = new Standards(models.choice(), policies.current());
    return scores.read(leadIds, now).stream()
        .map(subject -> rescored(subject, standards, Cause.TIME, now))
        .filter(Rescored::isNew)
        .map(one -> one.row().leadId())
        .toList();
  }

  private int score(List<UUID> leadIds, Cause cause, @Nullable UUID importId) {
    if (leadIds.isEmpty()) {
      return 0;
    }
    Instant now = clock.instant();
    Standards standards = new Standards(models.choice(), policies.current());
    List<Rescored> changed =
        scores.lock(leadIds, now).stream()
            .map(subject -> rescored(subject, standards, cause, now))
            .filter(one -> cause.writesAlways() || one.isNew())
            .toList();
    events.publish(changed, scores.write(changed.stream().map(Rescored::row).toList()));
    held.note(changed.stream().flatMap(one -> one.crossed(importId).stream()).toList());
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

  /** What leads are measured by. */
  private record Standards(ModelChoice models, SlaPolicy policy) {}

  private static Rescored rescored(Subject subject, Standards standards, Cause cause, Instant now) {
    PublishedModel model = standards.models().of(subject);
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
            ScoreEvents.isNews(subject.current(), score, cause),
            due(subject, score, cause, standards.policy(), now));
    return new Rescored(subject, model, row);
  }

  /** What was imported, or is older than this, has no clock that a score could start. */
  private static @Nullable ResponseDue due(
      Subject subject, Score score, Cause cause, SlaPolicy policy, Instant now) {
    ResponseDue before = subject.unanswered();
    if (before != null) {
      return policy.rescored(before, score.points(), now);
    }
    return cause == Cause.CREATED
        ? policy.starting(subject.createdAt(), score.points()).orElse(null)
        : null;
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
            current.points(), current.coverage() >= ScoreView.CONFIDENT_COVERAGE, current.at());
  }

  /** A lead with its score before and after. */
  record Rescored(Subject subject, PublishedModel model, ScoreRow row) {

    /** A first run over leads that were there before, or another model, moves nothing. */
    boolean mayFire(Cause cause) {
      Subject.Current current = subject.current();
      return current != null && cause.fires() && current.modelId().equals(row.modelId());
    }

    /** Where an import, or another model than before, made the score, it may cross thresholds. */
    Optional<Crossed> crossed(@Nullable UUID importId) {
      Subject.Current current = subject.current();
      boolean remodelled = current != null && !current.modelId().equals(row.modelId());
      return Optional.ofNullable(remodelled ? row.modelId() : importId)
          .filter(change -> row.score().isConfident())
          .map(change -> new Crossed(row.leadId(), change, row.score().points()));
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
