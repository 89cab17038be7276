package org.dealwright.deal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.pipeline.domain.Stage;
import org.dealwright.platform.error.ConflictException;
import org.dealwright.sla.domain.SlaPolicy;
import org.jspecify.annotations.Nullable;

/** Where the organisation's deals and their transitions are kept. */
public interface DealRepository {

  /** The deal as it is now, locked until the transaction ends. */
  Optional<Deal> lock(UUID id);

  /**
   * The same with its lead, if it has one, which is locked before it: whoever changes both takes
   * the locks in this order.
   */
  Optional<Deal> lockAfterLead(UUID id);

  /** The open deal of a lead in a pipeline; there is at most one. */
  Optional<Deal> lockOpen(UUID pipelineId, UUID leadId);

  /** The same for several leads, by lead; locked in the order of their ids. */
  Map<UUID, Deal> lockOpen(UUID pipelineId, List<UUID> leadIds);

  /** A lead's open deal in a pipeline, and since when it stands where it does. */
  record Open(UUID leadId, UUID pipelineId, Instant since) {}

  /** The open deals that leads have in some pipelines; not locked. */
  List<Open> openIn(List<UUID> pipelineIds, List<UUID> leadIds);

  /** The lead's open deals, in the order of their ids, locked. */
  List<Deal> lockOpen(UUID leadId);

  /** The lead's deals, in the order of their ids; not locked. */
  List<Deal> ofLead(UUID leadId);

  /** A deal at the stage that it has entered, and how it came there. */
  record Move(Deal deal, Stage stage, StageTransition transition) {}

  /** All of the lead's deals, in the order of their ids, locked. */
  List<Deal> lockAll(UUID leadId);

  /**
   * Writes new or changed deals, with the transitions that made or changed them.
   *
   * @throws ConflictException if a stage was deleted meanwhile
   */
  void save(List<Move> moves);

  /** Writes what was changed of a deal without moving it. */
  void save(Deal deal);

  /** Puts the lead's deals aside with it. */
  void delete(UUID leadId, Instant now);

  /** Brings back what was put aside with the lead at that time. */
  void restore(UUID leadId, Instant deletedAt);

  /** Deals at a stage with ids above the given one, in the order of their ids; not locked. */
  List<UUID> at(UUID stageId, @Nullable UUID after, int limit);

  /** Some deals at a stage that went with their leads, locked. */
  List<Deal> lockDeleted(UUID stageId, int limit);

  /** Whether a deal stands at the stage, be it of a deleted lead. */
  boolean hasAny(UUID stageId);

  /**
   * A deal that stands at a stage.
   *
   * @param due by when it is to leave; null for never
   */
  record Standing(UUID id, Instant since, SlaPolicy.@Nullable Deadline due) {}

  /**
   * Open deals at the stage in order of their ids, locked; those that were imported there are left
   * out.
   *
   * @param after exclusive; null for the first
   */
  List<Standing> lockStanding(UUID stageId, @Nullable UUID after, int limit);

  /** Writes by when the deals are to leave; what was told of it before does not count any more. */
  void dueBy(List<Standing> deals);

  /** Whether a deal of the pipeline is open, be it of a deleted lead. */
  boolean hasOpen(UUID pipelineId);

  /** Oldest first. */
  List<StageTransition> transitions(UUID dealId);
}
