package org.dealwright.deal.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the organisation's deals and their transitions are kept. */
public interface DealRepository {

  Optional<Deal> find(UUID id);

  /** The deal as it is now, locked until the transaction ends. */
  Optional<Deal> lock(UUID id);

  /** The open deal of a lead in a pipeline; there is at most one. */
  Optional<Deal> lockOpen(UUID pipelineId, UUID leadId);

  boolean hasOtherOpen(UUID leadId, UUID dealId);

  /** Writes a new or a changed deal, with the transition that made or changed it. */
  void save(Deal deal, StageTransition transition);

  /** Oldest first. */
  List<StageTransition> transitions(UUID dealId);
}
