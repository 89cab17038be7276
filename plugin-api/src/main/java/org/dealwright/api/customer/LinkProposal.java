package org.dealwright.api.customer;

import java.util.List;
import java.util.UUID;

/**
 * A lead that is linked to no customer, with those that it may belong to.
 *
 * @param leadVersion of the lead's facts, to be sent back with what is accepted
 * @param leadName what the lead is called
 * @param suggestions the strongest first; never empty
 */
public record LinkProposal(
    UUID leadId, int leadVersion, String leadName, List<CustomerSuggestion> suggestions) {}
