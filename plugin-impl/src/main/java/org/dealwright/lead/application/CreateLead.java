package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dealwright.api.lead.Consents;
import org.dealwright.customfield.domain.CustomFieldRepository;
import org.dealwright.customfield.domain.DeclaredFields;
import org.dealwright.lead.domain.ContactRules;
import org.dealwright.lead.domain.Lead;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.lead.domain.LeadRules;
import org.dealwright.lead.domain.Origin;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/** A user or a program enters leads. */
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
    Instant now = clock.instant();
    Violations violations = checked(facts, fields.declared(), now);
    violations.throwIfAny();
    return newLeads.add(Lead.create(facts, Origin.API, now)).id();
  }

  /** What became of one of several leads: an id, or what is wrong with it. */
  public record Created(@Nullable UUID id, List<FieldError> errors) {}

  /** Adds those leads that can be; says of each what became of it, in their order. */
  @Transactional
  public List<Created> createAll(List<LeadFacts> all) {
    Instant now = clock.instant();
    DeclaredFields declared = fields.declared();
    List<Created> results = new ArrayList<>();
    List<Lead> added = new ArrayList<>();
    for (LeadFacts facts : all) {
      Violations violations = checked(facts, declared, now);
      if (violations.list().isEmpty()) {
        Lead lead = Lead.create(facts, Origin.API, now);
        added.add(lead);
        results.add(new Created(lead.id(), List.of()));
      } else {
        results.add(new Created(null, violations.list()));
      }
    }
    if (!added.isEmpty()) {
      newLeads.addAll(added);
    }
    return results;
  }

  private static Violations checked(LeadFacts facts, DeclaredFields declared, Instant now) {
    Violations violations = new Violations();
    LeadRules.checkRequired(facts, violations);
    LeadRules.checkValues(facts, violations);
    ContactRules.checkTimes(Consents.NONE, facts.consent(), now, violations);
    declared.check(Map.of(), facts.customFields(), violations);
    return violations;
  }
}
