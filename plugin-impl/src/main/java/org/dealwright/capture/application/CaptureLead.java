package org.dealwright.capture.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.capture.application.SubmissionInbox.Outcome;
import org.dealwright.capture.application.SubmissionInbox.Submission;
import org.dealwright.lead.application.LeadHistory;
import org.dealwright.lead.application.NewLeads;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.lead.domain.Origin;
import org.dealwright.tracking.application.KnowVisitor;
import org.dealwright.tracking.domain.Visitor;

/**
 * Makes of a submission a new lead, more about a known open one, or, if a program sent it, a lead
 * in quarantine.
 */
@Dependent
public class CaptureLead {

  private final SubmissionInbox inbox;
  private final LeadRepository leads;
  private final KnownPerson knownPerson;
  private final NewLeads newLeads;
  private final JoinLead joinLead;
  private final LeadHistory history;
  private final KnowVisitor knowVisitor;

  @Inject
  CaptureLead(
      SubmissionInbox inbox,
      LeadRepository leads,
      KnownPerson knownPerson,
      NewLeads newLeads,
      JoinLead joinLead,
      LeadHistory history,
      KnowVisitor knowVisitor) {
    this.inbox = inbox;
    this.leads = leads;
    this.knownPerson = knownPerson;
    this.newLeads = newLeads;
    this.joinLead = joinLead;
    this.history = history;
    this.knowVisitor = knowVisitor;
  }

  /** Takes in a submission of the caller's organisation, unless that was done before. */
  @Transactional
  public void capture(UUID submissionId) {
    inbox.lock(submissionId).ifPresent(this::capture);
  }

  private void capture(Submission submission) {
    if (Forms.isFromProgram(submission.form())) {
      finish(submission, quarantined(submission), Outcome.QUARANTINED);
      return;
    }
    Optional<Visitor> visitor = knowVisitor.lock(submission.form().visitorToken());
    Optional<Lead> known = known(submission.form());
    UUID lead =
        known.isPresent()
            ? joinLead.join(known.get(), submission.form())
            : newLeads.add(lead(submission)).id();
    visitor.ifPresent(one -> knowVisitor.is(one, lead));
    finish(submission, lead, known.isPresent() ? Outcome.JOINED : Outcome.CREATED);
  }

  private void finish(Submission submission, UUID lead, Outcome outcome) {
    inbox.finish(submission.id(), lead, outcome);
  }

  private Optional<Lead> known(CaptureRequest form) {
    Optional<Lead> found = knownPerson.find(form);
    while (found.isPresent() && !joinLead.lockOpen(found.get())) {
      found = knownPerson.find(form);
    }
    return found;
  }

  private UUID quarantined(Submission submission) {
    Lead lead = lead(submission);
    lead.quarantine(submission.receivedAt());
    leads.addAside(lead);
    history.added(List.of(lead));
    return lead.id();
  }

  private static Lead lead(Submission submission) {
    CaptureRequest form = submission.form();
    Lead lead = Lead.create(Forms.facts(form), Origin.CAPTURE, submission.receivedAt());
    lead.keepFormData(Forms.data(form));
    return lead;
  }
}
