package org.dealwright.deal.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dealwright.deal.application.DealMoves.Entry;
import org.dealwright.deal.application.FacedThresholds.Faced;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition.Why;
import org.dealwright.deal.domain.Threshold;
import org.dealwright.deal.domain.ThresholdRepository;
import org.dealwright.deal.domain.ThresholdRepository.Flag;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Lets scores move deals. A threshold fires when it is armed and the score reaches it, and is then
 * disarmed; it is armed again when the score falls {@value Threshold#HYSTERESIS} points below it.
 * What fires brings the deal forward to the highest such stage of its pipeline, in one transition;
 * never back, and never into or out of a closed stage. A deal is made in the default pipeline
 * alone.
 */
@Dependent
public class AdvanceByScore {

  private final FacedThresholds facedThresholds;
  private final ThresholdRepository thresholds;
  private final DealRepository deals;
  private final LeadProgress leads;
  private final DealMoves moves;
  private final BlockedMoves blocked;

  @Inject
  AdvanceByScore(
      FacedThresholds facedThresholds,
      ThresholdRepository thresholds,
      DealRepository deals,
      LeadProgress leads,
      DealMoves moves,
      BlockedMoves blocked) {
    this.facedThresholds = facedThresholds;
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
      UUID leadId, int points, boolean confident, Threshold.@Nullable Former former) {}

  /**
   * The score of a new lead, which has neither flags nor deals.
   *
   * @param facts what a deal of it begins with
   */
  public record FirstScored(Scored scored, DealFacts facts) {}

  /** Where a score would bring a lead's deal. */
  record Wish(Faced faced, Stage target) {

    UUID leadId() {
      return faced.scored().leadId();
    }

    int points() {
      return faced.scored().points();
    }
  }

  /** Lets the scores fire; the caller has locked the leads. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void fire(List<Scored> scores, Instant now) {
    List<UUID> leadIds = scores.stream().map(Scored::leadId).toList();
    List<Faced> faced = facedThresholds.by(scores, leadIds);
    if (faced.isEmpty()) {
      return;
    }
    Firings firings = new Firings(thresholds.disarmed(leadIds));
    faced.forEach(firings::add);
    thresholds.arm(firings.armed);
    thresholds.disarm(firings.disarmed, now);
    firings.wishes.forEach((pipeline, wishes) -> advance(pipeline, wishes, now));
  }

  /** Decides what the first scores of new leads set off, before anything of them is written. */
  public FirstMoves first(List<FirstScored> scores, Instant now) {
    Map<UUID, DealFacts> facts =
        scores.stream().collect(toMap(one -> one.scored().leadId(), FirstScored::facts));
    Firings firings = new Firings(Map.of());
    facedThresholds
        .by(scores.stream().map(FirstScored::scored).toList(), List.of())
        .forEach(firings::add);
    List<Entry> entries =
        firings.wishes.values().stream()
            .flatMap(List::stream)
            .map(wish -> entry(wish, facts.get(wish.leadId()), now))
            .toList();
    return new FirstMoves(firings.disarmed, moves.entered(entries, now));
  }

  /**
   * Writes what was decided, once the leads are there.
   *
   * @param events the numbers of the events by which the leads' statuses are told
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void carryOut(FirstMoves first, Map<UUID, Integer> events, Instant now) {
    thresholds.disarmNew(first.disarmed(), now);
    moves.begin(first.moves(), events);
  }

  /** What becomes of flags and deals by some scores. */
  private static final class Firings {

    private final Map<UUID, Map<UUID, Instant>> before;
    private final List<Flag> armed = new ArrayList<>();
    private final List<Flag> disarmed = new ArrayList<>();
    private final Map<Pipeline, List<Wish>> wishes = new LinkedHashMap<>();

    Firings(Map<UUID, Map<UUID, Instant>> before) {
      this.before = before;
    }

    void add(Faced faced) {
      faced.stages().stream()
          .filter(stage -> fires(faced, stage))
          .max(Comparator.comparingInt(Stage::position))
          .map(stage -> new Wish(faced, stage))
          .ifPresent(
              wish -> wishes.computeIfAbsent(faced.pipeline(), p -> new ArrayList<>()).add(wish));
    }

    private boolean fires(Faced faced, Stage stage) {
      Scored scored = faced.scored();
      Threshold threshold = faced.threshold(stage);
      Instant disarmedAt = before.getOrDefault(scored.leadId(), Map.of()).get(stage.id());
      boolean isArmed =
          threshold.isArmed(disarmedAt, scored.former())
              || threshold.isArmedAgainBy(scored.points());
      boolean fires = isArmed && scored.confident() && threshold.isMetBy(scored.points());
      if (isArmed && !fires && disarmedAt != null) {
        armed.add(new Flag(scored.leadId(), stage.id()));
      } else if (fires || (!isArmed && disarmedAt == null)) {
        disarmed.add(new Flag(scored.leadId(), stage.id()));
      }
      return fires;
    }
  }

  /** Sets the flags as the scores say, without moving anything: for imports and new models. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void setFlags(List<Scored> scores, Instant now) {
    List<Scored> confident = scores.stream().filter(Scored::confident).toList();
    List<UUID> leadIds = confident.stream().map(Scored::leadId).toList();
    Map<UUID, Map<UUID, Instant>> before = thresholds.disarmed(leadIds);
    List<Flag> arm = new ArrayList<>();
    List<Flag> disarm = new ArrayList<>();
    for (Faced faced : facedThresholds.by(confident, leadIds)) {
      int points = faced.scored().points();
      Set<UUID> its = before.getOrDefault(faced.scored().leadId(), Map.of()).keySet();
      for (Stage stage : faced.stages()) {
        Flag flag = new Flag(faced.scored().leadId(), stage.id());
        if (faced.threshold(stage).isMetBy(points)) {
          disarm.add(flag);
        } else if (its.contains(stage.id()) && faced.threshold(stage).isArmedAgainBy(points)) {
          arm.add(flag);
        }
      }
    }
    thresholds.arm(arm);
    thresholds.disarm(disarm, now);
  }

  /** Moves the deals of one pipeline; the default one gets new deals, too. */
  private void advance(Pipeline pipeline, List<Wish> wishes, Instant now) {
    Map<UUID, Deal> open =
        deals.lockOpen(pipeline.id(), wishes.stream().map(Wish::leadId).toList());
    moves.enterAll(
        wishes.stream()
            .filter(wish -> open.containsKey(wish.leadId()))
            .flatMap(wish -> forward(open.get(wish.leadId()), wish, now).stream())
            .toList(),
        now);
    if (pipeline.isDefault()) {
      open(wishes.stream().filter(wish -> !open.containsKey(wish.leadId())).toList(), now);
    }
  }

  private void open(List<Wish> without, Instant now) {
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

  private Optional<Entry> forward(Deal deal, Wish wish, Instant now) {
    Stage present = wish.faced().pipeline().stage(deal.stageId()).orElseThrow();
    return present.isBehind(wish.target()) && !blocked.holds(deal, present, wish, now)
        ? Optional.of(new Entry(deal, wish.target(), why(wish)))
        : Optional.empty();
  }

  private static Why why(Wish wish) {
    return new Why(Actor.AUTOMATION, null, wish.points());
  }
}
