package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.dealwright.api.event.LeadCreatedEvent;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.lead.domain.Origin;
import org.dealwright.platform.event.Outbox;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.scoring.domain.ScoreRepository;
import org.dealwright.signal.application.RecordForm;

/** What happens with every new lead, by whichever door it came: it is kept, announced, scored. */
@Dependent
public class NewLeads {

  private final LeadRepository leads;
  private final ScoreRepository scores;
  private final ScoreLeads scoreLeads;
  private final RecordForm recordForm;
  private final LeadHistory history;
  private final Outbox outbox;

  @Inject
  NewLeads(
      LeadRepository leads,
      ScoreRepository scores,
      ScoreLeads scoreLeads,
      RecordForm recordForm,
      LeadHistory history,
      Outbox outbox) {
    this.leads = leads;
    this.scores = scores;
    this.scoreLeads = scoreLeads;
    this.recordForm = recordForm;
    this.history = history;
    this.outbox = outbox;
  }

  /** Adds the lead within the caller's transaction. */
  public Lead add(Lead lead) {
    leads.add(lead);
    history.added(lead);
    outbox.append(List.of(created(lead)));
    if (lead.origin() == Origin.CAPTURE) {
      recordForm.submitted(lead.id(), lead.createdAt());
    }
    scoreLeads.score(List.of(lead.id()), Cause.CREATED);
    return lead;
  }

  private Outbox.Entry created(Lead lead) {
    return new Outbox.Entry(
        LeadCreatedEvent.TYPE,
        "lead",
        lead.id(),
        scores.nextEvent(lead.id()),
        new LeadCreatedEvent(lead.id(), lead.source(), lead.origin().toString(), lead.createdAt()));
  }
}
