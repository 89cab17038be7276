package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code lead.assigned}: somebody else, or nobody, looks after a lead.
 *
 * @param from id of the user who did before; null for nobody
 * @param to id of the user who does now; null for nobody
 * @param actor who did it
 * @param at UTC
 */
public record LeadAssignedEvent(
    UUID leadId, @Nullable String from, @Nullable String to, ActorKind actor, Instant at) {

  public static final String TYPE = "lead.assigned";
}
