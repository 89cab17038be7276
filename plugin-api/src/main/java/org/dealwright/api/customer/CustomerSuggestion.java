package org.dealwright.api.customer;

import java.util.List;

/**
 * A customer that a lead may belong to.
 *
 * @param reasons what both have in common; never empty
 */
public record CustomerSuggestion(
    CustomerView customer, List<MatchReason> reasons, MatchStrength strength) {}
