package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dealwright.deal.application.DealMoves.Entry;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition.Why;
import org.dealwright.deal.domain.Threshold;
import org.dealwright.deal.domain.ThresholdRepository;
import org.dealwright.deal.domain.ThresholdRepository.Flag;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Lets scores move deals. A threshold fires when it is armed and the score reaches it, and is then
 * disarmed; it is armed again when the score falls {@value Threshold#HYSTERESIS} points below it.
 * What fires brings the deal forward to the highest such stage, in one transition; never back, and
 * never into or out of a closed stage.
 */
@Dependent
public class AdvanceByScore {

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
   * @param former the score before; null for the first one
   */
  public record Scored(
      UUID leadId, int points, boolean confident, Threshold.@Nullable Former former) {

    /** Of a lead that was made just now: it has neither flags nor deals. */
    boolean isFirst() {
      return former == null;
    }
  }

  /** Where a score would bring a lead's deal. */
  record Wish(Scored scored, Stage target) {

    UUID leadId() {
      return scored.leadId();
    }

    int points() {
      return scored.points();
    }
  }

  /** Lets the scores fire; the caller has locked the leads. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void fire(List<Scored> scores, Instant now) {
    List<Stage> stages = scores.isEmpty() ? List.of() : stages();
    if (stages.isEmpty()) {
      return;
    }
    Map<Flag, Instant> disarmed =
        thresholds.disarmed(
            scores.stream().filter(scored -> !scored.isFirst()).map(Scored::leadId).toList());
    Firings firings = new Firings();
    scores.forEach(scored -> firings.add(scored, stages, disarmed));
    thresholds.arm(firings.armed);
    thresholds.disarm(firings.disarmed, now);
    if (!firings.wishes.isEmpty()) {
      advance(firings.wishes, now);
    }
  }

  /** What becomes of flags and deals by some scores. */
  private static final class Firings {

    private final List<Flag> armed = new ArrayList<>();
    private final List<Flag> disarmed = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();

    void add(Scored scored, List<Stage> stages, Map<Flag, Instant> before) {
      stages.stream()
          .filter(stage -> fires(scored, stage, before))
          .max(Comparator.comparingInt(Stage::position))
          .ifPresent(stage -> wishes.add(new Wish(scored, stage)));
    }

    private boolean fires(Scored scored, Stage stage, Map<Flag, Instant> before) {
      Flag flag = new Flag(scored.leadId(), stage.id());
      Threshold threshold = threshold(stage);
      boolean isArmed =
          threshold.isArmed(before.get(flag), scored.former())
              || threshold.isArmedAgainBy(scored.points());
      boolean fires = isArmed && scored.confident() && threshold.isMetBy(scored.points());
      boolean wasDisarmed = before.containsKey(flag);
      if (isArmed && !fires && wasDisarmed) {
        armed.add(flag);
      } else if (fires || (!isArmed && !wasDisarmed)) {
        disarmed.add(flag);
      }
      return fires;
    }
  }

  /** Sets the flags as the scores say, without moving anything: for imports and new models. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void setFlags(List<Scored> scores, Instant now) {
    List<Stage> stages = scores.isEmpty() ? List.of() : stages();
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
    Map<UUID, Deal> open =
        deals.lockOpen(
            pipelineId,
            wishes.stream().filter(wish -> !wish.scored().isFirst()).map(Wish::leadId).toList());
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
    return stages.stream().filter(s -> threshold(s).isMetBy(scored.points())).toList();
  }

  private static List<Stage> fallenBelow(List<Stage> stages, Scored scored) {
    return stages.stream().filter(s -> threshold(s).isArmedAgainBy(scored.points())).toList();
  }

  private static Threshold threshold(Stage stage) {
    return new Threshold(stage.scoreThreshold().orElseThrow(), stage.thresholdSince());
  }

  private static Stream<Flag> flags(Scored scored, List<Stage> stages) {
    return stages.stream().map(stage -> new Flag(scored.leadId(), stage.id()));
  }
}
