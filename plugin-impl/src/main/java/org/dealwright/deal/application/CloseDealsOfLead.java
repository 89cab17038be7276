package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.deal.domain.Deal;
import org.dealwright.deal.domain.DealRepository;
import org.dealwright.deal.domain.StageTransition.Why;
import org.dealwright.pipeline.domain.Pipeline;
import org.dealwright.pipeline.domain.PipelineRepository;
import org.dealwright.platform.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A lead is won, lost or disqualified: its open deals end with it, for the same reason. What stages
 * ask for does not hold here, since nothing is left to be done on them.
 */
@Dependent
public class CloseDealsOfLead {

  private final DealRepository deals;
  private final PipelineRepository pipelines;
  private final DealMoves moves;
  private final Caller caller;

  @Inject
  CloseDealsOfLead(
      DealRepository deals, PipelineRepository pipelines, DealMoves moves, Caller caller) {
    this.deals = deals;
    this.pipelines = pipelines;
    this.moves = moves;
    this.caller = caller;
  }

  /**
   * How the lead ended.
   *
   * @param type won or lost; a disqualified lead's deals are lost
   */
  public record End(StageType type, @Nullable String reason) {}

  /**
   * Moves each open deal of the lead to its pipeline's stage of that type. The caller has locked
   * the lead, and sets its status afterwards: the stages entered here may have set one too.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void close(UUID leadId, End end, Instant now) {
    Why why = new Why(caller.actor(), end.reason(), null);
    for (Deal deal : deals.lockOpen(leadId)) {
      Pipeline pipeline = pipelines.find(deal.pipelineId()).orElseThrow();
      moves.move(deal, pipeline.first(end.type()), why, now);
    }
  }
}
