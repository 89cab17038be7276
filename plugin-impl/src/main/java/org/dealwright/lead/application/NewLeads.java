package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dealwright.api.event.LeadCreatedEvent;
import org.dealwright.api.signal.SignalType;
import org.dealwright.deal.domain.DealFacts;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.lead.domain.Origin;
import org.dealwright.platform.event.Outbox;
import org.dealwright.platform.identity.Caller;
import org.dealwright.scoring.application.FirstScores;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.application.ScoreLeads.FirstOfLead;
import org.dealwright.scoring.domain.KnownFacts;
import org.dealwright.scoring.domain.Newcomer;
import org.dealwright.scoring.model.Features;
import org.dealwright.signal.application.RecordForm;

/**
 * What happens with every new lead, by whichever door it came: it is scored, kept and announced.
 */
@Dependent
public class NewLeads {

  private final LeadRepository leads;
  private final ScoreLeads scoreLeads;
  private final RecordForm recordForm;
  private final LeadHistory history;
  private final Outbox outbox;
  private final Caller caller;

  @Inject
  NewLeads(
      LeadRepository leads,
      ScoreLeads scoreLeads,
      RecordForm recordForm,
      LeadHistory history,
      Outbox outbox,
      Caller caller) {
    this.leads = leads;
    this.scoreLeads = scoreLeads;
    this.recordForm = recordForm;
    this.history = history;
    this.outbox = outbox;
    this.caller = caller;
  }

  /** Adds the lead within the caller's transaction. */
  public Lead add(Lead lead) {
    addAll(List.of(lead));
    return lead;
  }

  /**
   * Adds the leads within the caller's transaction, in as many statements as one takes. Their
   * scores come first, so that each row is written once, with the status that the score leads to.
   */
  public void addAll(List<Lead> added) {
    String currency = caller.organisation().currency();
    FirstScores scores =
        scoreLeads.first(added.stream().map(lead -> newcomer(lead, currency)).toList());
    added.forEach(
        lead ->
            scores.statusOf(lead.id()).ifPresent(status -> lead.change(status, null, scores.at())));
    leads.add(added);
    history.added(added);
    outbox.append(added.stream().map(NewLeads::created).toList());
    added.stream()
        .filter(NewLeads::sentForm)
        .forEach(lead -> recordForm.submitted(lead.id(), lead.createdAt()));
    scoreLeads.keep(scores, LeadRepository.FIRST_EVENT);
  }

  private static FirstOfLead newcomer(Lead lead, String currency) {
    LeadFacts facts = lead.facts();
    KnownFacts known =
        new KnownFacts()
            .text("firstName", facts.firstName())
            .text("lastName", facts.lastName())
            .text("email", facts.email())
            .text("phone", facts.phone())
            .text("company", facts.company())
            .text("jobTitle", facts.jobTitle())
            .text("industry", facts.industry())
            .text("country", facts.country())
            .text("source", facts.source().name())
            .number("companySize", facts.companySize())
            .estimate(facts.estimatedValue(), currency)
            .linkedToCustomer(lead.customerId().isPresent());
    Set<SignalType> did = sentForm(lead) ? RecordForm.TYPES : Set.of();
    Features features = (sentForm(lead) ? known.sentForm() : known).features();
    String wanted = Objects.toString(facts.customFields().get("wantedFeatures"), null);
    return new FirstOfLead(
        new Newcomer(lead.id(), features, wanted, did, lead.createdAt()),
        new DealFacts(null, facts.estimatedValue(), facts.assignedTo(), null));
  }

  private static boolean sentForm(Lead lead) {
    return lead.origin() == Origin.CAPTURE;
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
