package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.deal.application.DealsOfDeletedLead;
import org.dealwright.deal.application.LeadProgress;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;

/** An admin deletes a lead with its deals, or brings them back. Nothing is removed for good. */
@Dependent
public class DeleteLead {

  private final LeadRepository leads;
  private final LeadProgress progress;
  private final DealsOfDeletedLead deals;
  private final LeadQueries queries;
  private final LeadHistory history;
  private final Clock clock;

  @Inject
  DeleteLead(
      LeadRepository leads,
      LeadProgress progress,
      DealsOfDeletedLead deals,
      LeadQueries queries,
      LeadHistory history,
      Clock clock) {
    this.leads = leads;
    this.progress = progress;
    this.deals = deals;
    this.queries = queries;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Deletes the lead.
   *
   * @param version of the lead as the user saw it
   * @throws StaleVersionException with the present lead, if somebody else changed it since
   */
  @Transactional
  public void delete(UUID id, int version) {
    Instant now = clock.instant();
    progress.lock(id);
    Lead lead = leads.find(id).orElseThrow(() -> new NotFoundException("lead"));
    if (lead.version() != version) {
      throw new StaleVersionException(Map.of("current", queries.one(id).orElseThrow()));
    }
    FieldChange change = lead.delete(now);
    leads.update(lead, List.of(change), now);
    history.deleted(id, change, now);
    deals.delete(id, now);
  }

  /**
   * Brings a deleted lead back, and the deals that went with it.
   *
   * @param version of the lead as the list of deleted leads has it
   * @throws StaleVersionException with the deleted lead, if it is in another one
   */
  @Transactional
  public void restore(UUID id, int version) {
    Instant now = clock.instant();
    progress.lock(id);
    Lead lead = leads.findDeleted(id).orElseThrow(() -> new NotFoundException("deleted lead"));
    if (lead.version() != version) {
      throw new StaleVersionException(Map.of("current", queries.deleted(id).orElseThrow()));
    }
    Instant deletedAt = Objects.requireNonNull(lead.deletedAt());
    FieldChange change = lead.restore(now);
    leads.update(lead, List.of(change), now);
    history.restored(id, change, now);
    deals.restore(id, deletedAt, now);
  }
}
