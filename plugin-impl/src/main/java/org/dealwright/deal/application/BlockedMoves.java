package org.dealwright.deal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.dealwright.api.event.DealStageBlockedEvent;
import org.dealwright.deal.application.AdvanceByScore.Wish;
import org.dealwright.deal.domain.Deal;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.Ids;
import org.dealwright.platform.event.Outbox;

/** Holds deals that a score would move while their stage still asks for fields, and says so. */
@Dependent
class BlockedMoves {

  private final MoveRules rules;
  private final Outbox outbox;

  @Inject
  BlockedMoves(MoveRules rules, Outbox outbox) {
    this.rules = rules;
    this.outbox = outbox;
  }

  /** Whether the deal must stay; then an event tells what it lacks. */
  boolean holds(Deal deal, Stage present, Wish wish, Instant now) {
    List<String> missing = rules.missing(deal, present, wish.target());
    if (missing.isEmpty()) {
      return false;
    }
    // An event of its own, not one in the row of the deal's moves: the deal has not changed.
    outbox.append(
        List.of(
            new Outbox.Entry(
                DealStageBlockedEvent.TYPE,
                "stage_block",
                Ids.next(),
                1,
                event(deal, wish, missing, now))));
    return true;
  }

  private static DealStageBlockedEvent event(
      Deal deal, Wish wish, List<String> missing, Instant now) {
    return new DealStageBlockedEvent(
        deal.id(),
        deal.leadId().orElseThrow(),
        deal.pipelineId(),
        deal.stageId(),
        wish.target().id(),
        wish.points(),
        missing,
        now);
  }
}
