package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.lead.MoveToStageRequest;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.pipeline.domain.Stage;
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

  /** Moves the lead's deal; the caller has locked the lead and compared its version. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void move(UUID leadId, Optional<UUID> shownDeal, MoveToStageRequest request) {
    Instant now = clock.instant();
    Pipeline pipeline = pipelineOf(request);
    Stage target = manualMove.target(pipeline, request);
    Optional<Deal> deal =
        deals.lockOpen(pipeline.id(), leadId).or(() -> closedDeal(shownDeal, pipeline));
    if (deal.isPresent()) {
      manualMove.move(deal.get(), target, request, now);
    } else {
      manualMove.create(leadId, target, request, now);
    }
  }

  /** A closed deal that moves is the same deal: opened again, or ended otherwise. */
  private Optional<Deal> closedDeal(Optional<UUID> shown, Pipeline pipeline) {
    return shown.flatMap(deals::lock).filter(deal -> deal.pipelineId().equals(pipeline.id()));
  }

  private Pipeline pipelineOf(MoveToStageRequest request) {
    return pipelines.all().stream()
        .filter(p -> request.stageId() != null && p.stage(request.stageId()).isPresent())
        .findFirst()
        .orElseThrow(() -> new ValidationException("/stageId", "There is no such stage."));
  }
}
