package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.event.LeadCustomerChangedEvent;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.platform.event.Outbox;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.domain.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What happens with every new link of a lead: it is kept, told, announced, and the score follows.
 */
@Dependent
class LeadLinks {

  private final LeadRepository leads;
  private final LeadHistory history;
  private final ScoreLeads scoreLeads;
  private final Outbox outbox;

  @Inject
  LeadLinks(LeadRepository leads, LeadHistory history, ScoreLeads scoreLeads, Outbox outbox) {
    this.leads = leads;
    this.history = history;
    this.scoreLeads = scoreLeads;
    this.outbox = outbox;
  }

  /** Links a locked lead; the link that it has already changes nothing. */
  void set(Lead lead, @Nullable UUID customerId, Instant now) {
    UUID before = lead.customerId().orElse(null);
    List<FieldChange> changes = lead.link(customerId, now);
    if (!changes.isEmpty()) {
      leads.update(lead, changes, now);
      history.edited(lead.id(), changes, now);
      outbox.append(List.of(entry(lead, before, now)));
      scoreLeads.score(List.of(lead.id()), Cause.EDITED);
    }
  }

  private Outbox.Entry entry(Lead lead, @Nullable UUID before, Instant now) {
    return new Outbox.Entry(
        LeadCustomerChangedEvent.TYPE,
        "lead",
        lead.id(),
        leads.nextEvents(List.of(lead.id())).get(lead.id()),
        new LeadCustomerChangedEvent(lead.id(), lead.customerId().orElse(null), before, now));
  }
}
