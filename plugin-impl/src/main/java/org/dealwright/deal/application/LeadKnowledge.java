package org.dealwright.deal.application;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is known of a lead, as far as a move depends on it. */
public interface LeadKnowledge {

  /** The lead's points, 0 to 100; empty where it has no score yet. */
  Optional<Integer> points(UUID leadId);

  /** The names of its fields that have a value, for instance {@code lead.phone}. */
  Set<String> knownFields(UUID leadId);
}
