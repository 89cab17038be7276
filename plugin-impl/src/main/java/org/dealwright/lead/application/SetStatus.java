package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.lead.LeadStatus;
import org.dealwright.api.lead.SetStatusRequest;
import org.dealwright.api.pipeline.StageType;
import org.dealwright.deal.application.CloseDealsOfLead;
import org.dealwright.deal.application.LeadProgress;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.lead.domain.StatusRules;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.error.ValidationException;

/**
 * A user says where a lead stands. Where it ends, its open deals end with it; otherwise no deal
 * moves.
 */
@Dependent
public class SetStatus {

  private final LeadRepository leads;
  private final LeadProgress progress;
  private final CloseDealsOfLead closeDeals;
  private final LeadQueries queries;
  private final LeadHistory history;
  private final Clock clock;

  @Inject
  SetStatus(
      LeadRepository leads,
      LeadProgress progress,
      CloseDealsOfLead closeDeals,
      LeadQueries queries,
      LeadHistory history,
      Clock clock) {
    this.leads = leads;
    this.progress = progress;
    this.closeDeals = closeDeals;
    this.queries = queries;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Sets the status.
   *
   * @param version of the lead as the user saw it
   * @throws StaleVersionException with the present lead, if somebody else changed it since
   */
  @Transactional
  public void set(UUID id, int version, SetStatusRequest request) {
    if (request.status() == null) {
      throw new ValidationException("/status", "Say what the status becomes.");
    }
    Instant now = clock.instant();
    progress.lock(id);
    Lead lead = leads.find(id).orElseThrow(() -> new NotFoundException("lead"));
    if (lead.version() != version) {
      throw new StaleVersionException(Map.of("current", queries.one(id).orElseThrow()));
    }
    if (lead.status() != request.status()) {
      StatusRules.check(lead.status(), request.status(), request.reason());
      boolean reopened = lead.status().isClosed() && !request.status().isClosed();
      endDeals(lead, request, now);
      List<FieldChange> changes = lead.change(request.status(), request.reason(), now);
      leads.update(lead, changes, now);
      history.statusSet(id, changes, request.reason(), now);
      if (reopened) {
        progress.reopened(id, now);
      }
    }
  }

  /** The stages that the deals enter may set a status too. */
  private void endDeals(Lead lead, SetStatusRequest request, Instant now) {
    if (request.status().isClosed()) {
      StageType type = request.status() == LeadStatus.WON ? StageType.WON : StageType.LOST;
      closeDeals.close(lead.id(), new CloseDealsOfLead.End(type, request.reason()), now);
      leads.refresh(lead);
    }
  }
}
