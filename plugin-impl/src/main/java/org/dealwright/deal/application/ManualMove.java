package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition.Why;
import org.dealwright.deal.domain.ThresholdRepository;
import org.dealwright.deal.domain.ThresholdRepository.Flag;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.platform.error.Violations;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/** What holds for every move by hand, from the board or from a lead's page. */
@Dependent
class ManualMove {

  private static final int REASON_LENGTH = 1_000;

  private final DealMoves moves;
  private final DealRepository deals;
  private final ThresholdRepository thresholds;
  private final MoveRules rules;
  private final Caller caller;

  @Inject
  ManualMove(
      DealMoves moves,
      DealRepository deals,
      ThresholdRepository thresholds,
      MoveRules rules,
      Caller caller) {
    this.rules = rules;
    this.caller = caller;
    this.moves = moves;
    this.deals = deals;
    this.thresholds = thresholds;
  }

  /** A stage that a deal shall come to, and the pipeline that has it. */
  record Target(Pipeline pipeline, Stage stage) {}

  /**
   * The stage that the user names.
   *
   * @throws ValidationException if it is none of the pipeline, or if losing needs a reason
   */
  Target target(Pipeline pipeline, MoveToStageRequest request) {
    Stage stage =
        Optional.ofNullable(request.stageId())
            .flatMap(pipeline::stage)
            .orElseThrow(
                () -> new ValidationException("/stageId", "Name a stage of the deal's pipeline."));
    Violations violations = new Violations();
    String reason = reason(request);
    violations.check(
        stage.type() != StageType.LOST || reason != null, "/reason", "Say why the deal is lost.");
    violations.throwIfAny();
    checkLength(reason);
    return new Target(pipeline, stage);
  }

  private static void checkLength(@Nullable String reason) {
    if (reason != null && (reason.length() > REASON_LENGTH || reason.indexOf('\0') >= 0)) {
      throw new ValidationException(
          "/reason", "At most " + REASON_LENGTH + " characters, none of them NUL.");
    }
  }

  private Why because(@Nullable String reason) {
    return new Why(caller.actor(), reason, null);
  }

  private static @Nullable String reason(MoveToStageRequest request) {
    return trimmed(request.reason());
  }

  private static @Nullable String trimmed(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.trim();
  }

  /** Moves the deal in its pipeline; staying where it is changes nothing. */
  void move(Deal deal, Target target, MoveToStageRequest request, Instant now) {
    Stage to = target.stage();
    if (deal.stageId().equals(to.id())) {
      return;
    }
    if (to.isOpen() && !deal.isOpen()) {
      deal.leadId().ifPresent(lead -> refuseSecondOpen(lead, to));
    }
    Stage from = target.pipeline().stage(deal.stageId()).orElseThrow();
    rules.check(deal, from, to, reason(request));
    moves.move(deal, to, because(reason(request)), now);
    List<Stage> passed = passed(target.pipeline(), from, to);
    deal.leadId().ifPresent(lead -> keepFromReturning(lead, passed, now));
  }

  /** Makes the deal of a lead that is moved and has none. */
  void create(UUID leadId, Stage target, MoveToStageRequest request, Instant now) {
    open(moves.begin(leadId, now), target, request.reason(), now);
  }

  /** Makes a deal, unless its lead has an open one in the pipeline already. */
  void open(Deal deal, Stage target, @Nullable String reason, Instant now) {
    deal.leadId().ifPresent(lead -> refuseSecondOpen(lead, target));
    checkLength(trimmed(reason));
    rules.check(deal, null, target, trimmed(reason));
    moves.move(deal, target, because(trimmed(reason)), now);
  }

  private void refuseSecondOpen(UUID lead, Stage target) {
    deals
        .lockOpen(target.pipelineId(), lead)
        .ifPresent(
            other -> {
              throw new ConflictException(
                  "deal-exists",
                  "The lead has another open deal in this pipeline; close that one first.",
                  Map.of("dealId", other.id()));
            });
  }

  /** Who moves a deal back by hand does not want a threshold to bring it forward at once. */
  private void keepFromReturning(UUID lead, List<Stage> passed, Instant now) {
    thresholds.disarm(passed.stream().map(stage -> new Flag(lead, stage.id())).toList(), now);
  }

  /** The stages with a threshold that lie behind a deal that goes back. */
  private static List<Stage> passed(Pipeline pipeline, Stage from, Stage target) {
    return pipeline.stagesWithThreshold().stream()
        .filter(stage -> target.isBehind(stage) && !from.isBehind(stage))
        .toList();
  }
}
