package org.dealwright.customer.domain;

import java.util.ArrayList;
import java.util.List;
import org.dealwright.api.customer.CustomerView;
import org.dealwright.api.customer.MatchReason;
import org.dealwright.api.customer.MatchStrength;
import org.jspecify.annotations.Nullable;

/** A customer with the forms of its contacts by which leads are compared with it. */
public record Candidate(
    CustomerView customer,
    @Nullable String emailKey,
    @Nullable String phoneKey,
    @Nullable String domain) {

  /** What it has in common with a lead. */
  public List<MatchReason> inCommonWith(LeadContact lead) {
    List<MatchReason> reasons = new ArrayList<>();
    if (emailKey != null && emailKey.equals(lead.emailKey())) {
      reasons.add(MatchReason.EMAIL);
    }
    if (phoneKey != null && phoneKey.equals(lead.phoneKey())) {
      reasons.add(MatchReason.PHONE);
    }
    if (domain != null && domain.equals(lead.domain())) {
      reasons.add(MatchReason.DOMAIN);
    }
    return reasons;
  }

  /**
   * How sure it is that the lead belongs to the customer.
   *
   * @param domainIsShared whether several customers have the domain
   */
  public static MatchStrength strength(List<MatchReason> reasons, boolean domainIsShared) {
    boolean phone = reasons.contains(MatchReason.PHONE);
    boolean sameDomain = reasons.contains(MatchReason.DOMAIN);
    if (reasons.contains(MatchReason.EMAIL) || (phone && sameDomain)) {
      return MatchStrength.STRONG;
    }
    return phone || !domainIsShared ? MatchStrength.MEDIUM : MatchStrength.WEAK;
  }
}
