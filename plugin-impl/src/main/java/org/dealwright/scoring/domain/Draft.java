package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.platform.identity.Actor;

/**
 * A model that is being worked on. It begins with a preset or a published version, can be changed
 * and tried as often as one likes, and ends when it is published or deleted. It is always a model
 * that could be published.
 *
 * @param document JSON
 * @param updatedBy who changed it last
 */
public record Draft(
    UUID id, String document, Instant createdAt, Instant updatedAt, Actor updatedBy, int version) {

  /** The same draft with another document. */
  public Draft changed(String other, Actor by, Instant now) {
    return new Draft(id, other, createdAt, now, by, version + 1);
  }
}
