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
import org.dealwright.signal.application.RecordForm;

/** What happens with every new lead, by whichever door it came: it is kept, announced, scored. */
@Dependent
public class NewLeads {

  private final LeadRepository leads;
  private final ScoreLeads scoreLeads;
  private final RecordForm recordForm;
  private final LeadHistory history;
  private final Outbox outbox;

  @Inject
  NewLeads(
      LeadRepository leads,
      ScoreLeads scoreLeads,
      RecordForm recordForm,
      LeadHistory history,
      Outbox outbox) {
    this.leads = leads;
    this.scoreLeads = scoreLeads;
    this.recordForm = recordForm;
    this.history = history;
    this.outbox = outbox;
  }

  /** Adds the lead within the caller's transaction. */
  public Lead add(Lead lead) {
    addAll(List.of(lead));
    return lead;
  }

  /** Adds the leads within the caller's transaction, in as many statements as one takes. */
  public void addAll(List<Lead> added) {
    leads.add(added);
    history.added(added);
    outbox.append(added.stream().map(NewLeads::created).toList());
    recordForms(added);
    scoreLeads.score(added.stream().map(Lead::id).toList(), Cause.CREATED);
  }

  private void recordForms(List<Lead> added) {
    added.stream()
        .filter(lead -> lead.origin() == Origin.CAPTURE)
        .forEach(lead -> recordForm.submitted(lead.id(), lead.createdAt()));
  }

  private static Outbox.Entry created(Lead lead) {
    return new Outbox.Entry(
        LeadCreatedEvent.TYPE,
        "lead",
        lead.id(),
        LeadRepository.FIRST_EVENT,
        new LeadCreatedEvent(lead.id(), lead.source(), lead.origin().toString(), lead.createdAt()));
  }
}
