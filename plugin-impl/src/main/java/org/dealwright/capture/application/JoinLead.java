package org.dealwright.capture.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.capture.CaptureRequest;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consents;
import org.dealwright.deal.application.LeadProgress;
import org.dealwright.lead.application.LeadHistory;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.domain.Cause;
import org.dealwright.signal.application.RecordForm;
import org.jspecify.annotations.Nullable;

/** Adds what a form sent to a lead that is known: empty facts are filled, none is overwritten. */
@Dependent
class JoinLead {

  private static final int FORM_FIELDS = 200;

  private final LeadRepository leads;
  private final LeadProgress progress;
  private final RecordForm recordForm;
  private final ScoreLeads scoreLeads;
  private final LeadHistory history;
  private final Clock clock;

  @Inject
  JoinLead(
      LeadRepository leads,
      LeadProgress progress,
      RecordForm recordForm,
      ScoreLeads scoreLeads,
      LeadHistory history,
      Clock clock) {
    this.leads = leads;
    this.progress = progress;
    this.recordForm = recordForm;
    this.scoreLeads = scoreLeads;
    this.history = history;
    this.clock = clock;
  }

  /** Locks the lead; false where it was closed, deleted or merged while this waited. */
  boolean lockOpen(Lead lead) {
    progress.lock(lead.id());
    leads.refresh(lead);
    return lead.deletedAt() == null && !lead.status().isClosed();
  }

  /** Adds it to the lead, which is locked. */
  UUID join(Lead lead, CaptureRequest form) {
    Instant now = clock.instant();
    List<FieldChange> changes = lead.change(filled(lead.facts(), Forms.facts(form)), now);
    lead.keepFormData(merged(lead.formData(), Forms.data(form)));
    leads.update(lead, changes, now);
    history.edited(lead.id(), changes, now);
    recordForm.submitted(lead.id(), now);
    scoreLeads.score(List.of(lead.id()), Cause.EDITED);
    return lead.id();
  }

  /** Later answers replace earlier ones; the number of different questions is limited. */
  private static Map<String, Object> merged(Map<String, Object> known, Map<String, Object> sent) {
    Map<String, Object> merged = new HashMap<>(known);
    sent.forEach(
        (name, value) -> {
          if (merged.containsKey(name) || merged.size() < FORM_FIELDS) {
            merged.put(name, value);
          }
        });
    return merged;
  }

  private static LeadFacts filled(LeadFacts known, LeadFacts sent) {
    return new LeadFacts(
        first(known.firstName(), sent.firstName()),
        first(known.lastName(), sent.lastName()),
        first(known.email(), sent.email()),
        first(known.phone(), sent.phone()),
        first(known.company(), sent.company()),
        first(known.jobTitle(), sent.jobTitle()),
        first(known.companySize(), sent.companySize()),
        first(known.industry(), sent.industry()),
        first(known.country(), sent.country()),
        first(known.website(), sent.website()),
        known.source(),
        first(known.estimatedValue(), sent.estimatedValue()),
        known.assignedTo(),
        known.followUpAt(),
        known.tags(),
        filled(known.customFields(), sent.customFields()),
        known.attribution().equals(Attribution.NONE) ? sent.attribution() : known.attribution(),
        filled(known.consent(), sent.consent()));
  }

  private static Map<String, Object> filled(Map<String, Object> known, Map<String, Object> sent) {
    Map<String, Object> filled = new HashMap<>(sent);
    filled.putAll(known);
    return filled;
  }

  /** Who refused once is not made to agree by a form that anybody can send. */
  private static Consents filled(Consents known, Consents sent) {
    return new Consents(
        first(known.email(), sent.email()),
        first(known.phone(), sent.phone()),
        first(known.ads(), sent.ads()));
  }

  private static <T> @Nullable T first(@Nullable T known, @Nullable T sent) {
    return known == null ? sent : known;
  }
}
