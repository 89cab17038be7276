package org.dealwright.stream.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event, and what decides on who is told of it.
 *
 * @param assignees ids of the users whose record it is, or was until this event
 * @param json the event as it is sent
 */
public record StreamedEvent(
    UUID organisationId, String type, About about, Set<String> assignees, String json) {

  /** The records that the event names. */
  public record About(@Nullable UUID leadId, @Nullable UUID dealId, @Nullable UUID pipelineId) {}

  /** {@code deal} of {@code deal.won}. */
  public String family() {
    return type.substring(0, type.indexOf('.'));
  }
}
