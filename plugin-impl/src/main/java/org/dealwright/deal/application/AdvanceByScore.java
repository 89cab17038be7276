package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.deal.application.DealMoves.Entry;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealFacts;
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

  /** Where a score would bring a lead's deal. */
  record Wish(UUID leadId, Stage target, int points) {}

  /** Lets the scores fire; the caller has locked the leads. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void fire(List<Scored> scores, Instant now) {
    List<Stage> stages = stages();
    if (scores.isEmpty() || stages.isEmpty()) {
      return;
    }
    Set<Flag> disarmed = thresholds.disarmed(scores.stream().map(Scored::leadId).toList());
    List<Flag> arm = new ArrayList<>();
    List<Flag> fired = new ArrayList<>();
    List<Wish> wishes = new ArrayList<>();
    for (Scored scored : scores) {
      flags(scored, fallenBelow(stages, scored)).filter(disarmed::contains).forEach(arm::add);
      if (scored.confident()) {
        List<Stage> firing =
            met(stages, scored).stream()
                .filter(stage -> !disarmed.contains(new Flag(scored.leadId(), stage.id())))
                .toList();
        flags(scored, firing).forEach(fired::add);
        firing.stream()
            .max(Comparator.comparingInt(Stage::position))
            .ifPresent(stage -> wishes.add(new Wish(scored.leadId(), stage, scored.points())));
      }
    }
    thresholds.arm(arm);
    thresholds.disarm(fired, now);
    if (!wishes.isEmpty()) {
      advance(wishes, now);
    }
  }

  /** Sets the flags as the scores say, without moving anything: for imports and new models. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void setFlags(List<Scored> scores, Instant now) {
    List<Stage> stages = stages();
    List<Flag> arm = new ArrayList<>();
    List<Flag> disarm = new ArrayList<>();
    for (Scored scored : scores.stream().filter(Scored::confident).toList()) {
      flags(scored, fallenBelow(stages, scored)).forEach(arm::add);
      flags(scored, met(stages, scored)).forEach(disarm::add);
    }
    thresholds.arm(arm);
    thresholds.disarm(disarm, now);
  }

  /** The stages of the default pipeline that have a threshold. */
  private List<Stage> stages() {
    return pipelines.findDefault().map(Pipeline::stagesWithThreshold).orElse(List.of());
  }

  private void advance(List<Wish> wishes, Instant now) {
    UUID pipelineId = wishes.get(0).target().pipelineId();
    Map<UUID, Deal> open = deals.lockOpen(pipelineId, wishes.stream().map(Wish::leadId).toList());
    wishes.stream()
        .filter(wish -> open.containsKey(wish.leadId()))
        .forEach(wish -> advance(open.get(wish.leadId()), wish, now));
    List<Wish> without = wishes.stream().filter(wish -> !open.containsKey(wish.leadId())).toList();
    Map<UUID, DealFacts> unclosed = leads.unclosed(without.stream().map(Wish::leadId).toList());
    moves.enterAll(
        without.stream()
            .filter(wish -> unclosed.containsKey(wish.leadId()))
            .map(wish -> entry(wish, unclosed.get(wish.leadId()), now))
            .toList(),
        now);
  }

  private static Entry entry(Wish wish, DealFacts facts, Instant now) {
    Deal deal = Deal.of(new Deal.Subject(wish.leadId(), null), facts, now);
    return new Entry(deal, wish.target(), why(wish));
  }

  private void advance(Deal deal, Wish wish, Instant now) {
    Stage present =
        pipelines.find(deal.pipelineId()).orElseThrow().stage(deal.stageId()).orElseThrow();
    if (present.isBehind(wish.target()) && !blocked.holds(deal, present, wish, now)) {
      moves.enterAll(List.of(new Entry(deal, wish.target(), why(wish))), now);
    }
  }

  private static Why why(Wish wish) {
    return new Why(Actor.AUTOMATION, null, wish.points());
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

  private static Stream<Flag> flags(Scored scored, List<Stage> stages) {
    return stages.stream().map(stage -> new Flag(scored.leadId(), stage.id()));
  }
}
