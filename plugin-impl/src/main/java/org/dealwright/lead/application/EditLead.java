package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dealwright.customfield.domain.CustomFieldRepository;
import org.dealwright.lead.domain.ContactRules;
import org.dealwright.lead.domain.FieldChange;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.lead.domain.LeadRepository;
import org.dealwright.lead.domain.LeadRules;
import org.dealwright.platform.error.StaleVersionException;
import org.dealwright.platform.error.Violations;
import org.dealwright.scoring.application.ScoreLeads;
import org.dealwright.scoring.domain.Cause;

/** A user changes what is known of a lead; the score follows at once. */
@Dependent
public class EditLead {

  private final LockedLeads locked;
  private final LeadRepository leads;
  private final CustomFieldRepository fields;
  private final ScoreLeads scoreLeads;
  private final LeadHistory history;
  private final Clock clock;

  @Inject
  EditLead(
      LockedLeads locked,
      LeadRepository leads,
      CustomFieldRepository fields,
      ScoreLeads scoreLeads,
      LeadHistory history,
      Clock clock) {
    this.locked = locked;
    this.leads = leads;
    this.fields = fields;
    this.scoreLeads = scoreLeads;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Applies an edit to the facts.
   *
   * @param version of the facts as the user saw them
   * @throws StaleVersionException with the present lead, if somebody else changed it since
   */
  @Transactional
  public void edit(UUID id, int version, UnaryOperator<LeadFacts> edit) {
    Instant now = clock.instant();
    Lead lead = locked.one(id, version);
    LeadFacts before = lead.facts();
    LeadFacts facts = edit.apply(before);
    Violations violations = new Violations();
    LeadRules.checkValues(facts, violations);
    ContactRules.checkKept(before.consent(), facts.consent(), violations);
    ContactRules.checkTimes(before.consent(), facts.consent(), now, violations);
    fields.declared().check(before.customFields(), facts.customFields(), violations);
    violations.check(
        facts.email() != null || facts.phone() != null || facts.company() != null,
        "/email",
        "Keep an e-mail address, a phone number or a company.");
    violations.throwIfAny();
    List<FieldChange> changes = lead.change(facts, now);
    if (!changes.isEmpty()) {
      leads.update(lead, changes, now);
      history.edited(id, changes, now);
      scoreLeads.score(List.of(id), Cause.EDITED);
    }
  }
}
