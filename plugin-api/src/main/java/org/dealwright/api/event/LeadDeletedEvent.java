package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.ActorKind;

/**
 * {@code lead.deleted}, or {@code lead.restored}: an admin put a lead aside, or brought it back.
 *
 * @param actor who did it
 * @param at UTC
 */
public record LeadDeletedEvent(UUID leadId, ActorKind actor, Instant at) {

  public static final String TYPE = "lead.deleted";
  public static final String RESTORED = "lead.restored";
}
