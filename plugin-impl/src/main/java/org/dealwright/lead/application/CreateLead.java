package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.dealwright.customfield.domain.CustomFieldRepository;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.lead.domain.LeadRules;
import org.dealwright.lead.domain.Origin;
import org.dealwright.platform.error.Violations;

/** A user or a program enters a lead. */
@Dependent
public class CreateLead {

  private final NewLeads newLeads;
  private final CustomFieldRepository fields;
  private final Clock clock;

  @Inject
  CreateLead(NewLeads newLeads, CustomFieldRepository fields, Clock clock) {
    this.newLeads = newLeads;
    this.fields = fields;
    this.clock = clock;
  }

  @Transactional
  public UUID create(LeadFacts facts) {
    Violations violations = new Violations();
    LeadRules.checkRequired(facts, violations);
    LeadRules.checkValues(facts, violations);
    fields.declared().check(Map.of(), facts.customFields(), violations);
    violations.throwIfAny();
    return newLeads.add(Lead.create(facts, Origin.API, clock.instant())).id();
  }
}
