package org.dealwright.customer.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.customer.domain.Candidate;
import org.dealwright.customer.domain.LeadContact;
import org.jspecify.annotations.Nullable;

/** Reads what leads and customers are compared by. */
public interface MatchQueries {

  Optional<LeadContact> lead(UUID id);

  /** Leads that are linked to no customer, by their ids. */
  List<LeadContact> unlinked(@Nullable UUID after, int limit);

  /** Customers of the host that have something in common with any of the leads; few for each. */
  List<Candidate> candidates(List<LeadContact> leads);
}
