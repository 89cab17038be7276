package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.deal.application.ManualMove.Target;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.platform.error.ValidationException;

/** A user moves a lead: that is, its open deal, which is made where there is none. */
@Dependent
public class MoveLeadToStage {

  private final DealRepository deals;
  private final PipelineRepository pipelines;
  private final ManualMove manualMove;
  private final Clock clock;

  @Inject
  MoveLeadToStage(
      DealRepository deals, PipelineRepository pipelines, ManualMove manualMove, Clock clock) {
    this.deals = deals;
    this.pipelines = pipelines;
    this.manualMove = manualMove;
    this.clock = clock;
  }

  /**
   * Moves the deal that the lead shows, if the stage is of its pipeline; else makes one there.
   *
   * @param shownDeal whose version the caller has compared; the caller has locked the lead
   * @throws ConflictException if the lead has an open deal in that other pipeline, whose version
   *     nobody has compared
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void move(UUID leadId, Optional<UUID> shownDeal, MoveToStageRequest request) {
    Instant now = clock.instant();
    Pipeline pipeline = pipelineOf(request);
    Target target = manualMove.target(pipeline, request);
    Optional<Deal> shown =
        shownDeal.flatMap(deals::lock).filter(deal -> deal.pipelineId().equals(pipeline.id()));
    if (shown.isPresent()) {
      manualMove.move(shown.get(), target, request, now);
    } else {
      manualMove.create(leadId, target.stage(), request, now);
    }
  }

  private Pipeline pipelineOf(MoveToStageRequest request) {
    return pipelines.all().stream()
        .filter(p -> request.stageId() != null && p.stage(request.stageId()).isPresent())
        .findFirst()
        .orElseThrow(() -> new ValidationException("/stageId", "There is no such stage."));
  }
}
