package org.dealwright.activity.application;

import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.activity.NextActivityView;
import org.jspecify.annotations.Nullable;

/** What is to be done next for one record, which the caller may see. */
public interface NextActivityQuery {

  /** For a deal; a lead's other deals have tasks of their own. */
  Optional<NextActivityView> ofDeal(UUID id, @Nullable UUID leadId);

  /** For a lead and all of its deals. */
  Optional<NextActivityView> ofLead(UUID id);
}
