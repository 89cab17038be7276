package org.dealwright.api.lead;

import java.util.List;

/**
 * A lead that may be the same person.
 *
 * @param by what is the same: {@code email}, {@code phone}
 */
public record LeadMatch(LeadView lead, List<String> by) {}
