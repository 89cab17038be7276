package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;

/**
 * {@code lead.merged}: two leads were the same person. Carries no personal data.
 *
 * @param leadId the lead that both are now
 * @param mergedLeadId the lead that ceased to exist
 * @param at UTC
 */
public record LeadMergedEvent(UUID leadId, UUID mergedLeadId, Instant at) {

  public static final String TYPE = "lead.merged";
}
