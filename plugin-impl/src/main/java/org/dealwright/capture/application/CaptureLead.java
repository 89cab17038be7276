package org.dealwright.capture.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.capture.application.SubmissionLog.Outcome;
import org.dealwright.capture.application.SubmissionLog.Submission;
import org.dealwright.lead.application.NewLeads;
import org.dealwright.lead.domain.ContactKeys;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.lead.domain.LeadRules;
import org.dealwright.lead.domain.Origin;
import org.dealwright.platform.Ids;
import org.dealwright.platform.error.Violations;

/**
 * Takes in what a web form sends: a new lead, more about a known open one, or, from a program that
 * filled the hidden field, a lead in quarantine. The answer is the same for all three.
 */
@Dependent
public class CaptureLead {

  private static final int FORM_FIELDS = 100;
  private static final int FORM_TEXT = 4_000;

  private final NewLeads newLeads;
  private final LeadRepository leads;
  private final JoinLead joinLead;
  private final SubmissionLog submissions;
  private final Clock clock;

  @Inject
  CaptureLead(
      NewLeads newLeads,
      LeadRepository leads,
      JoinLead joinLead,
      SubmissionLog submissions,
      Clock clock) {
    this.newLeads = newLeads;
    this.leads = leads;
    this.joinLead = joinLead;
    this.submissions = submissions;
    this.clock = clock;
  }

  /** Returns the submission's id; the caller acts in the organisation that the form belongs to. */
  @Transactional
  public UUID capture(CaptureRequest request, String remoteAddress) {
    Instant now = clock.instant();
    LeadFacts facts = facts(request);
    check(facts, formData(request));
    boolean bot = request.homepage() != null && !request.homepage().isBlank();
    Optional<Lead> known =
        bot
            ? Optional.empty()
            : leads.findOpenByEmail(Objects.requireNonNull(ContactKeys.ofEmail(facts.email())));
    Outcome outcome = outcome(bot, known);
    UUID lead =
        switch (outcome) {
          case QUARANTINED -> quarantined(facts, request, now);
          case JOINED -> joinLead.join(known.orElseThrow(), facts, formData(request), now);
          case CREATED -> newLeads.add(lead(facts, request, now)).id();
        };
    UUID submission = Ids.next();
    submissions.add(new Submission(submission, now, lead, outcome, remoteAddress));
    return submission;
  }

  private static Outcome outcome(boolean bot, Optional<Lead> known) {
    if (bot) {
      return Outcome.QUARANTINED;
    }
    return known.isPresent() ? Outcome.JOINED : Outcome.CREATED;
  }

  private UUID quarantined(LeadFacts facts, CaptureRequest request, Instant now) {
    Lead lead = lead(facts, request, now);
    lead.quarantine(now);
    leads.add(lead);
    return lead.id();
  }

  private static Lead lead(LeadFacts facts, CaptureRequest request, Instant now) {
    Lead lead = Lead.create(facts, Origin.CAPTURE, now);
    lead.keepFormData(formData(request));
    return lead;
  }

  private static Map<String, Object> formData(CaptureRequest request) {
    return Objects.requireNonNullElse(request.formData(), Map.of());
  }

  private static void check(LeadFacts facts, Map<String, Object> formData) {
    Violations violations = new Violations();
    LeadRules.checkRequired(facts, violations);
    LeadRules.checkValues(facts, violations);
    violations.check(
        formData.size() <= FORM_FIELDS, "/formData", "At most " + FORM_FIELDS + " fields.");
    formData.forEach(
        (name, value) ->
            violations.check(
                name.length() <= 100
                    && value != null
                    && value.toString().length() <= FORM_TEXT
                    && LeadRules.isStorable(name + value),
                "/formData/" + name,
                "Must not be null, and have at most " + FORM_TEXT + " characters without NUL."));
    violations.throwIfAny();
  }

  private static LeadFacts facts(CaptureRequest request) {
    return new LeadFacts(
        request.firstName(),
        request.lastName(),
        request.email(),
        request.phone(),
        request.company(),
        request.jobTitle(),
        request.companySize(),
        request.industry(),
        request.country(),
        request.website(),
        Objects.requireNonNullElse(request.source(), LeadSource.WEBSITE),
        request.estimatedValue(),
        null,
        null,
        List.of(),
        Map.of());
  }
}
