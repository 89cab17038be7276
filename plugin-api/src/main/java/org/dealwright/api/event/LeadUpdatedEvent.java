package org.dealwright.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dealwright.api.ActorKind;

/**
 * {@code lead.updated}: what is known of a lead was changed.
 *
 * @param fields names of the changed fields, for instance {@code jobTitle}; never their values
 * @param actor who did it
 * @param at UTC
 */
public record LeadUpdatedEvent(UUID leadId, List<String> fields, ActorKind actor, Instant at) {

  public static final String TYPE = "lead.updated";
}
