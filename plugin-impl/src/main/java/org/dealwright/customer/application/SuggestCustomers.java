package org.dealwright.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.Slice;
import org.dealwright.api.customer.CustomerSuggestion;
import org.dealwright.api.customer.LinkProposal;
import org.dealwright.api.customer.MatchReason;
import org.dealwright.api.customer.MatchStrength;
import org.dealwright.customer.domain.Candidate;
import org.dealwright.customer.domain.LeadContact;
import org.dealwright.platform.error.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Finds the customers that leads may belong to: by e-mail address, phone number and domain. */
@Dependent
public class SuggestCustomers {

  private static final int MOST = 20;

  private static final Comparator<CustomerSuggestion> STRONGEST_FIRST =
      Comparator.comparing(CustomerSuggestion::strength)
          .thenComparing(one -> -one.reasons().size())
          .thenComparing(one -> one.customer().name())
          .thenComparing(one -> one.customer().id());

  private final MatchQueries queries;

  @Inject
  SuggestCustomers(MatchQueries queries) {
    this.queries = queries;
  }

  /** For one lead, the strongest first. */
  @Transactional
  public List<CustomerSuggestion> of(UUID leadId) {
    LeadContact lead = queries.lead(leadId).orElseThrow(() -> new NotFoundException("lead"));
    return suggestions(lead, queries.candidates(List.of(lead)));
  }

  /**
   * For leads that are linked to no customer. So many leads are looked at; those without a
   * suggestion are left out, so that a part may even be empty and yet have a next one.
   *
   * @param weakest suggestions below this strength are left out
   * @param after id of the last lead of the part before; null for the first part
   */
  @Transactional
  public Slice<LinkProposal> proposals(MatchStrength weakest, @Nullable UUID after, int limit) {
    List<LeadContact> leads = queries.unlinked(after, limit);
    List<Candidate> candidates = queries.candidates(leads);
    List<LinkProposal> proposals =
        leads.stream()
            .map(lead -> proposal(lead, candidates, weakest))
            .filter(proposal -> !proposal.suggestions().isEmpty())
            .toList();
    String next = leads.size() < limit ? null : leads.get(limit - 1).leadId().toString();
    return new Slice<>(proposals, next);
  }

  private static LinkProposal proposal(
      LeadContact lead, List<Candidate> candidates, MatchStrength weakest) {
    List<CustomerSuggestion> suggestions =
        suggestions(lead, candidates).stream()
            .filter(one -> one.strength().compareTo(weakest) <= 0)
            .toList();
    return new LinkProposal(lead.leadId(), lead.version(), lead.name(), suggestions);
  }

  private static List<CustomerSuggestion> suggestions(LeadContact lead, List<Candidate> among) {
    long sameDomain =
        among.stream()
            .filter(one -> one.domain() != null && Objects.equals(one.domain(), lead.domain()))
            .count();
    return among.stream()
        .map(one -> suggestion(one, lead, sameDomain > 1))
        .filter(one -> !one.reasons().isEmpty())
        .sorted(STRONGEST_FIRST)
        .limit(MOST)
        .toList();
  }

  private static CustomerSuggestion suggestion(
      Candidate candidate, LeadContact lead, boolean domainIsShared) {
    List<MatchReason> reasons = candidate.inCommonWith(lead);
    return new CustomerSuggestion(
        candidate.customer(), reasons, Candidate.strength(reasons, domainIsShared));
  }
}
