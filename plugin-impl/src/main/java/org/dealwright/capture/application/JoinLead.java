package org.dealwright.capture.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.deal.application.LeadProgress;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.domain.Cause;
import org.jspecify.annotations.Nullable;

/** Adds what a form sent to a lead that is known: empty facts are filled, none is overwritten. */
@Dependent
class JoinLead {

  private final LeadRepository leads;
  private final LeadProgress progress;
  private final ScoreLeads scoreLeads;

  @Inject
  JoinLead(LeadRepository leads, LeadProgress progress, ScoreLeads scoreLeads) {
    this.leads = leads;
    this.progress = progress;
    this.scoreLeads = scoreLeads;
  }

  UUID join(Lead lead, LeadFacts sent, Map<String, Object> formData, Instant now) {
    progress.lock(lead.id());
    List<FieldChange> changes = lead.change(filled(lead.facts(), sent), now);
    Map<String, Object> data = new HashMap<>(lead.formData());
    data.putAll(formData);
    lead.keepFormData(data);
    leads.update(lead, changes, now);
    scoreLeads.score(List.of(lead.id()), Cause.EDITED);
    return lead.id();
  }

  private static LeadFacts filled(LeadFacts known, LeadFacts sent) {
    return new LeadFacts(
        first(known.firstName(), sent.firstName()),
        first(known.lastName(), sent.lastName()),
        known.email(),
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
        known.customFields());
  }

  private static <T> @Nullable T first(@Nullable T known, @Nullable T sent) {
    return known == null ? sent : known;
  }
}
