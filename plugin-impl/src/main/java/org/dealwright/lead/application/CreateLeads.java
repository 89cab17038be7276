package org.dealwright.lead.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.dealwright.platform.audit.Provenance;
import org.dealwright.platform.audit.RequestOrigin;
import org.dealwright.platform.error.FieldError;
import org.dealwright.platform.error.Violations;
import org.jspecify.annotations.Nullable;

/** Users or programs enter leads, each by itself, all in one transaction. */
@Dependent
public class CreateLeads {

  private final NewLeads newLeads;
  private final CustomFieldRepository fields;
  private final RequestOrigin origins;
  private final Clock clock;

  @Inject
  CreateLeads(NewLeads newLeads, CustomFieldRepository fields, RequestOrigin origins, Clock clock) {
    this.newLeads = newLeads;
    this.fields = fields;
    this.origins = origins;
    this.clock = clock;
  }

  /** A lead that somebody enters. */
  record Entered(LeadFacts facts, Provenance from) {}

  /** What became of one of several leads: an id, or what is wrong with it. */
  public record Created(@Nullable UUID id, List<FieldError> errors) {}

  /** Adds those of this request's leads that can be; says of each what became of it, in order. */
  @Transactional
  public List<Created> create(List<LeadFacts> all) {
    Provenance own = origins.own();
    return add(all.stream().map(facts -> new Entered(facts, own)).toList());
  }

  /** The same of leads that several requests entered. */
  @Transactional
  List<Created> createFor(List<Entered> all) {
    return add(all);
  }

  private List<Created> add(List<Entered> all) {
    Instant now = clock.instant();
    DeclaredFields declared = fields.declared();
    List<Created> results = new ArrayList<>();
    List<Lead> added = new ArrayList<>();
    Map<UUID, Provenance> byLead = new HashMap<>();
    for (Entered one : all) {
      Violations violations = checked(one.facts(), declared, now);
      if (violations.list().isEmpty()) {
        Lead lead = Lead.create(one.facts(), Origin.API, now);
        added.add(lead);
        byLead.put(lead.id(), one.from());
        results.add(new Created(lead.id(), List.of()));
      } else {
        results.add(new Created(null, violations.list()));
      }
    }
    if (!added.isEmpty()) {
      origins.worksFor(byLead);
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
