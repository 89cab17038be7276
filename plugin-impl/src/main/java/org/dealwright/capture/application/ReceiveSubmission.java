package org.dealwright.capture.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.capture.application.SubmissionInbox.Submission;
import org.dealwright.customfield.domain.CustomFieldRepository;
import org.dealwright.lead.domain.LeadRules;
import org.dealwright.organisation.application.FormRequirements;
import org.dealwright.platform.Ids;
import org.dealwright.platform.audit.AuditEntry;
import org.dealwright.platform.audit.AuditTrail;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;

/**
 * Checks and keeps what a web form sends. It does no more while the sender waits: neither the
 * answer nor the time until it comes tells whether the person is known.
 */
@Dependent
public class ReceiveSubmission {

  private static final int FORM_FIELDS = 100;
  private static final int FORM_TEXT = 4_000;
  private static final int TOKEN = 200;

  private final SubmissionInbox inbox;
  private final Event<SubmissionReceived> received;
  private final AuditTrail audit;
  private final FormRequirements requirements;
  private final CustomFieldRepository fields;
  private final Clock clock;

  @Inject
  ReceiveSubmission(
      SubmissionInbox inbox,
      Event<SubmissionReceived> received,
      AuditTrail audit,
      FormRequirements requirements,
      CustomFieldRepository fields,
      Clock clock) {
    this.inbox = inbox;
    this.received = received;
    this.audit = audit;
    this.requirements = requirements;
    this.fields = fields;
    this.clock = clock;
  }

  /** Returns the submission's id; the caller acts in the organisation that the form belongs to. */
  @Transactional
  public UUID receive(CaptureRequest form) {
    check(form);
    Submission submission = new Submission(Ids.next(), clock.instant(), form);
    inbox.add(submission);
    audit.record(AuditEntry.of("submission.received", submission.id(), List.of()));
    received.fire(new SubmissionReceived());
    return submission.id();
  }

  private void checkCustomFields(Map<String, Object> sent, Violations violations) {
    if (!sent.isEmpty()) {
      fields.declared().asClosed().check(Map.of(), sent, violations);
    }
  }

  private void check(CaptureRequest form) {
    Violations violations = new Violations();
    LeadRules.checkRequired(Forms.facts(form), requirements.of(form.form()), violations);
    LeadRules.checkValues(Forms.facts(form), violations);
    checkCustomFields(Forms.facts(form).customFields(), violations);
    var formData = Forms.data(form);
    violations.check(
        formData.size() <= FORM_FIELDS, "/formData", "At most " + FORM_FIELDS + " fields.");
    formData.forEach(
        (name, value) ->
            violations.check(
                name.length() <= 100
                    && value != null
                    && value.toString().length() <= FORM_TEXT
                    && LeadRules.isStorable(name + value),
                FieldError.pointer("/formData", name),
                "Must not be null, and have at most " + FORM_TEXT + " characters without NUL."));
    violations.check(
        form.homepage() == null
            || (form.homepage().length() <= FORM_TEXT && LeadRules.isStorable(form.homepage())),
        "/homepage",
        "At most " + FORM_TEXT + " characters without NUL.");
    violations.check(
        form.visitorToken() == null
            || (form.visitorToken().length() <= TOKEN && LeadRules.isStorable(form.visitorToken())),
        "/visitorToken",
        "At most " + TOKEN + " characters.");
    violations.throwIfAny();
  }
}
