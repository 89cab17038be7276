package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.dealwright.api.lead.LeadStatus;

/**
 * {@code lead.status_changed}: by hand, by a stage that its deal entered, or by the first contact.
 *
 * @param actor who or what did it
 * @param at UTC
 */
public record LeadStatusChangedEvent(
    UUID leadId, LeadStatus from, LeadStatus to, ActorKind actor, Instant at) {

  public static final String TYPE = "lead.status_changed";
}
