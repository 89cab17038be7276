package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.dealwright.deal.application.LeadProgress;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;

/** Leads while a user changes them: locked, and in the version that the user saw. */
@Dependent
class LockedLeads {

  private final LeadRepository leads;
  private final LeadProgress progress;
  private final LeadQueries queries;

  @Inject
  LockedLeads(LeadRepository leads, LeadProgress progress, LeadQueries queries) {
    this.leads = leads;
    this.progress = progress;
    this.queries = queries;
  }

  /**
   * The lead, locked until the transaction ends.
   *
   * @param version of its facts as the user saw them
   * @throws StaleVersionException with the present lead, if somebody else changed it since
   */
  Lead one(UUID id, int version) {
    progress.lock(id);
    Lead lead = leads.find(id).orElseThrow(() -> new NotFoundException("lead"));
    if (lead.version() != version) {
      throw new StaleVersionException(Map.of("current", queries.one(id).orElseThrow()));
    }
    return lead;
  }
}
