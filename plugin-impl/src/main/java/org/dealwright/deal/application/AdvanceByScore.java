package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition.Why;
import org.dealwright.deal.domain.ThresholdRepository;
import org.dealwright.deal.domain.ThresholdRepository.Flag;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.identity.Actor;

/**
 * Lets scores move deals. A threshold fires when it is armed and the score reaches it, and is then
 * disarmed; it is armed again when the score falls {@value #HYSTERESIS} points below it. What fires
 * brings the deal forward to the highest such stage, in one transition; never back, and never into
 * or out of a closed stage.
 */
@Dependent
public class AdvanceByScore {

  /** How far a score must fall below a threshold until it can fire again, in points. */
  static final int HYSTERESIS = 5;

  private final PipelineRepository pipelines;
  private final ThresholdRepository thresholds;
  private final DealRepository deals;
  private final LeadProgress leads;
  private final DealMoves moves;
  private final BlockedMoves blocked;

  @Inject
  AdvanceByScore(
      PipelineRepository pipelines,
      ThresholdRepository thresholds,
      DealRepository deals,
      LeadProgress leads,
      DealMoves moves,
      BlockedMoves blocked) {
    this.pipelines = pipelines;
    this.thresholds = thresholds;
    this.deals = deals;
    this.leads = leads;
    this.moves = moves;
    this.blocked = blocked;
  }

  /**
   * A lead's new score.
   *
   * @param points 0 to 100
   * @param confident whether enough is known for anything to move
   */
  public record Scored(UUID leadId, int points, boolean confident) {}

  /** Lets the score fire; the caller has locked the lead. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void fire(Scored scored, Instant now) {
    Optional<Pipeline> pipeline = pipelines.findDefault();
    if (pipeline.isEmpty()) {
      return;
    }
    Set<UUID> disarmed = thresholds.disarmed(scored.leadId());
    List<Stage> stages = pipeline.get().stagesWithThreshold();
    thresholds.arm(
        flags(
            scored,
            fallenBelow(stages, scored).stream().filter(s -> disarmed.contains(s.id())).toList()));
    if (!scored.confident()) {
      return;
    }
    List<Stage> fired =
        met(stages, scored).stream().filter(s -> !disarmed.contains(s.id())).toList();
    thresholds.disarm(flags(scored, fired), now);
    fired.stream()
        .max(Comparator.comparingInt(Stage::position))
        .ifPresent(stage -> advance(scored, pipeline.get(), stage, now));
  }

  /** Sets the flags as the scores say, without moving anything: for imports and new models. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void setFlags(List<Scored> scores, Instant now) {
    List<Stage> stages =
        pipelines.findDefault().map(Pipeline::stagesWithThreshold).orElse(List.of());
    List<Flag> arm = new ArrayList<>();
    List<Flag> disarm = new ArrayList<>();
    for (Scored scored : scores.stream().filter(Scored::confident).toList()) {
      arm.addAll(flags(scored, fallenBelow(stages, scored)));
      disarm.addAll(flags(scored, met(stages, scored)));
    }
    thresholds.arm(arm);
    thresholds.disarm(disarm, now);
  }

  private void advance(Scored scored, Pipeline pipeline, Stage target, Instant now) {
    Why why = new Why(Actor.AUTOMATION, null, scored.points());
    Optional<Deal> open = deals.lockOpen(pipeline.id(), scored.leadId());
    if (open.isPresent()) {
      Deal deal = open.get();
      Stage present = pipeline.stage(deal.stageId()).orElseThrow();
      if (present.isBehind(target)
          && !blocked.holds(deal, present, new BlockedMoves.Wish(target, scored.points(), now))) {
        moves.move(deal, target, why, now);
      }
    } else if (!leads.isClosed(scored.leadId())) {
      moves.create(scored.leadId(), target, why, now);
    }
  }

  private static List<Stage> met(List<Stage> stages, Scored scored) {
    return stages.stream().filter(s -> scored.points() >= threshold(s)).toList();
  }

  private static List<Stage> fallenBelow(List<Stage> stages, Scored scored) {
    return stages.stream().filter(s -> scored.points() < threshold(s) - HYSTERESIS).toList();
  }

  private static int threshold(Stage stage) {
    return stage.scoreThreshold().orElseThrow();
  }

  private static List<Flag> flags(Scored scored, List<Stage> stages) {
    return stages.stream().map(stage -> new Flag(scored.leadId(), stage.id())).toList();
  }
}
