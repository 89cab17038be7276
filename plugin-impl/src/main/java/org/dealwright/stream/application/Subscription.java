package org.dealwright.stream.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dealwright.platform.identity.Permission;
import org.dealwright.stream.domain.StreamedEvent;
import org.dealwright.stream.domain.Topic;

/**
 * Who listens, to what, and for how long.
 *
 * @param until when the token ends
 */
public record Subscription(
    UUID organisationId,
    String subject,
    Set<Permission> permissions,
    List<Topic> topics,
    Instant until) {

  /** Whether the listener may know of it, and wants to. */
  boolean covers(StreamedEvent event) {
    return event.organisationId().equals(organisationId)
        && permissions.contains(needed(event))
        && topics.stream().anyMatch(topic -> topic.covers(event));
  }

  private static Permission needed(StreamedEvent event) {
    return event.family().equals("pipeline") ? Permission.PIPELINES_READ : Permission.LEADS_READ;
  }
}
