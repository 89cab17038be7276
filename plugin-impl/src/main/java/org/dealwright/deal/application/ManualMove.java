package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
import org.dealwright.pipeline.domain.PipelineRepository;
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
  private final PipelineRepository pipelines;
  private final ThresholdRepository thresholds;
  private final Caller caller;

  @Inject
  ManualMove(
      DealMoves moves,
      DealRepository deals,
      PipelineRepository pipelines,
      ThresholdRepository thresholds,
      Caller caller) {
    this.caller = caller;
    this.moves = moves;
    this.deals = deals;
    this.pipelines = pipelines;
    this.thresholds = thresholds;
  }

  /**
   * The stage that the user names.
   *
   * @throws ValidationException if it is none of the pipeline, or if losing needs a reason
   */
  Stage target(Pipeline pipeline, MoveToStageRequest request) {
    Stage stage =
        Optional.ofNullable(request.stageId())
            .flatMap(pipeline::stage)
            .orElseThrow(
                () -> new ValidationException("/stageId", "Name a stage of the deal's pipeline."));
    Violations violations = new Violations();
    String reason = reason(request);
    violations.check(
        stage.type() != StageType.LOST || reason != null, "/reason", "Say why the deal is lost.");
    violations.check(
        reason == null || reason.length() <= REASON_LENGTH,
        "/reason",
        "At most " + REASON_LENGTH + " characters.");
    violations.throwIfAny();
    return stage;
  }

  private Why because(MoveToStageRequest request) {
    return new Why(caller.actor(), reason(request), null);
  }

  private static @Nullable String reason(MoveToStageRequest request) {
    String reason = Objects.requireNonNullElse(request.reason(), "").trim();
    return reason.isEmpty() ? null : reason;
  }

  /** Moves the deal; staying where it is changes nothing. */
  void move(Deal deal, Stage target, MoveToStageRequest request, Instant now) {
    if (deal.stageId().equals(target.id())) {
      return;
    }
    if (target.isOpen() && !deal.isOpen()) {
      refuseSecondOpen(deal, target);
    }
    UUID from = deal.stageId();
    moves.move(deal, target, because(request), now);
    deal.leadId().ifPresent(lead -> keepFromReturning(lead, from, target, now));
  }

  Deal create(UUID leadId, Stage target, MoveToStageRequest request, Instant now) {
    return moves.create(leadId, target, because(request), now);
  }

  private void refuseSecondOpen(Deal deal, Stage target) {
    boolean taken =
        deal.leadId().flatMap(lead -> deals.lockOpen(target.pipelineId(), lead)).isPresent();
    if (taken) {
      throw new ConflictException(
          "deal-exists", "The lead has another open deal in this pipeline; close that one first.");
    }
  }

  /** Who moves a deal back by hand does not want a threshold to bring it forward at once. */
  private void keepFromReturning(UUID lead, UUID fromId, Stage target, Instant now) {
    Pipeline pipeline = pipelines.find(target.pipelineId()).orElseThrow();
    int from = pipeline.stage(fromId).map(Stage::position).orElse(-1);
    List<Flag> passed =
        pipeline.stagesWithThreshold().stream()
            .filter(stage -> target.isBehind(stage) && stage.position() <= from)
            .map(stage -> new Flag(lead, stage.id()))
            .toList();
    thresholds.disarm(passed, now);
  }
}
