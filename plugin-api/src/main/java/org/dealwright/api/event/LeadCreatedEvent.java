package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.lead.LeadSource;

/**
 * {@code lead.created}: a lead exists. Carries no personal data.
 *
 * @param origin how it came: {@code capture}, {@code api}
 * @param at UTC
 */
public record LeadCreatedEvent(UUID leadId, LeadSource source, String origin, Instant at) {

  public static final String TYPE = "lead.created";
}
