package org.dealwright.scoring.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.lead.LeadSource;

/** Leads to try a model on. */
public interface Trials {

  long openLeads(Optional<LeadSource> source);

  /** So many open leads at most, chosen by a hash of their ids: at random, but always the same. */
  List<UUID> sample(Optional<LeadSource> source, int limit);

  /** How to call leads. */
  Map<UUID, String> names(Collection<UUID> leads);
}
