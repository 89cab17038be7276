package org.dealwright.stream.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dealwright.platform.identity.Permission;
import org.dealwright.stream.domain.StreamedEvent;
import org.dealwright.stream.domain.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Who listens, to what, and for how long.
 *
 * @param own the listener's subject, where it may know of its own records alone; else null
 * @param until when the token ends
 */
public record Subscription(
    UUID organisationId,
    String subject,
    Set<Permission> permissions,
    List<Topic> topics,
    @Nullable String own,
    Instant until) {

  /** Whether the listener may know of it, and wants to. */
  boolean covers(StreamedEvent event) {
    return event.organisationId().equals(organisationId)
        && permissions.contains(needed(event))
        && (own == null || isPipelines(event) || event.assignees().contains(own))
        && topics.stream().anyMatch(topic -> topic.covers(event));
  }

  private static Permission needed(StreamedEvent event) {
    return isPipelines(event) ? Permission.PIPELINES_READ : Permission.LEADS_READ;
  }

  private static boolean isPipelines(StreamedEvent event) {
    return event.family().equals("pipeline");
  }
}
