package org.dealwright.deal.persistence;

import java.time.Instant;
import java.util.function.Function;
import org.dealwright.api.Money;
import org.dealwright.deal.domain.DealRepository.Move;
import org.dealwright.deal.domain.StageTransition;
import org.dealwright.platform.persistence.RowInsert;
import org.dealwright.sla.domain.SlaPolicy.Deadline;
import org.jspecify.annotations.Nullable;

/** How new deals and their transitions become rows. */
final class DealInserts {

  /** New deals by one statement, so that their stages' totals are counted once. */
  static final RowInsert<Move> DEALS =
      RowInsert.<Move>into("deals")
          .column("id", "uuid", move -> move.deal().id())
          .column("pipeline_id", "uuid", move -> move.deal().pipelineId())
          .column("stage_id", "uuid", move -> move.deal().stageId())
          .column("lead_id", "uuid", move -> move.deal().leadId().orElse(null))
          .column("customer_id", "uuid", move -> move.deal().customerId().orElse(null))
          .column("title", "text", move -> move.deal().title())
          .column("amount", "bigint", move -> move.deal().value().map(Money::amount).orElse(null))
          .column("currency", "text", move -> move.deal().value().map(Money::currency).orElse(null))
          .column("owner", "text", move -> move.deal().owner())
          .column("status", "text", move -> move.deal().status().name())
          .column("expected_close_on", "date", move -> move.deal().expectedCloseOn())
          .column("entered_stage_at", "timestamptz", move -> move.deal().enteredStageAt())
          .column("sla_due_at", "timestamptz", move -> due(move, Deadline::at))
          .column("sla_warn_at", "timestamptz", move -> due(move, Deadline::warnAt))
          .column("closed_at", "timestamptz", move -> move.deal().closedAt())
          .column("close_reason", "text", move -> move.deal().closeReason())
          .column("transitions", "integer", move -> move.transition().sequence())
          .column("created_at", "timestamptz", move -> move.deal().createdAt())
          .column("updated_at", "timestamptz", move -> move.transition().at())
          .build();

  static final RowInsert<StageTransition> TRANSITIONS =
      RowInsert.<StageTransition>into("deal_stage_transitions")
          .column("deal_id", "uuid", StageTransition::dealId)
          .column("sequence", "integer", StageTransition::sequence)
          .column("from_stage_id", "uuid", StageTransition::fromStageId)
          .column(
              "from_since", "timestamptz", move -> move.from() == null ? null : move.from().since())
          .column("to_stage_id", "uuid", StageTransition::toStageId)
          .column("moved_at", "timestamptz", StageTransition::at)
          .column("actor_kind", "text", move -> move.why().actor().kind().name())
          .column("actor_id", "text", move -> move.why().actor().id())
          .column("actor_name", "text", move -> move.why().actor().name())
          .column("reason", "text", move -> move.why().reason())
          .column("score", "smallint", move -> move.why().score())
          .build();

  private DealInserts() {}

  private static @Nullable Instant due(Move move, Function<Deadline, Instant> part) {
    Deadline due = move.deal().due();
    return due == null ? null : part.apply(due);
  }
}
