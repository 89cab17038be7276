package org.dealwright.lead.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dealwright.api.lead.Attribution;
import org.dealwright.api.lead.Consents;
import org.dealwright.api.lead.CreateLeadRequest;
import org.dealwright.api.lead.LeadSource;
import org.dealwright.lead.domain.LeadFacts;
import org.dealwright.platform.identity.Assignees;

/** Requests as the domain takes them. */
final class LeadMapper {

  private LeadMapper() {}

  static LeadFacts facts(CreateLeadRequest request, Assignees assignees) {
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
        Objects.requireNonNullElse(request.source(), LeadSource.OTHER),
        request.estimatedValue(),
        assignees.resolved(request.assignedTo(), "/assignedTo"),
        request.followUpAt(),
        Objects.requireNonNullElse(request.tags(), List.of()),
        Objects.requireNonNullElse(request.customFields(), Map.of()),
        Objects.requireNonNullElse(request.attribution(), Attribution.NONE),
        Objects.requireNonNullElse(request.consent(), Consents.NONE));
  }
}
