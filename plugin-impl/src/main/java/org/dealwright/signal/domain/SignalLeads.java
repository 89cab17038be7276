package org.dealwright.signal.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.signal.LeadReference;

/** What signals need to know of leads. */
public interface SignalLeads {

  /** The leads that are meant; references to none are missing. */
  Map<LeadReference, UUID> find(Set<LeadReference> references);

  boolean exists(UUID leadId);

  /** Locks the leads' state, in the order that everybody locks them in. */
  void lock(Collection<UUID> leadIds);

  /** Those of the leads that were merged, each with the one that it is part of now. */
  Map<UUID, UUID> merged(Collection<UUID> leadIds);

  /** Notes that the leads' scores are to follow. */
  void queue(Collection<UUID> leadIds);

  /**
   * Takes what was noted first, at most so many times; what somebody else takes at this moment is
   * passed over. A lead that was merged or erased meanwhile may still be among them.
   */
  List<Set<UUID>> takeQueued(int limit);
}
