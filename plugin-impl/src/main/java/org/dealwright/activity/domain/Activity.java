package org.dealwright.activity.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.activity.ActivityDirection;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.platform.Ids;
import org.dealwright.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person did. It is logged, may be changed and deleted by who logged it; a task is
 * open until it is completed, and can be reopened.
 *
 * @param doneAt of a task; null while it is open
 */
public record Activity(
    UUID id,
    ActivityType type,
    About about,
    ActivityContent content,
    @Nullable Instant doneAt,
    Actor actor,
    Instant recordedAt,
    Instant updatedAt,
    int version) {

  /** A new activity, whose content was checked. */
  public static Activity logged(
      ActivityType type, About about, ActivityContent given, Actor actor, Instant now) {
    ActivityContent content = given.completed(type, now);
    return new Activity(Ids.next(), type, about, content, null, actor, now, now, 0);
  }

  /** The same activity with other content, which was checked. */
  public Activity with(ActivityContent changed, Instant now) {
    ActivityContent completed = changed.completed(type, content.occurredAt());
    return new Activity(id, type, about, completed, doneAt, actor, recordedAt, now, version + 1);
  }

  /** The same task, done or open again. */
  public Activity done(@Nullable Instant done, Instant now) {
    return new Activity(id, type, about, content, done, actor, recordedAt, now, version + 1);
  }

  /** Whether somebody turned to the lead: what counts as a response. */
  public boolean isOutboundContact() {
    return type.isContact() && content.direction() == ActivityDirection.OUTBOUND;
  }

  /** Whether the lead turned to us. */
  public boolean isInboundContact() {
    return type.isContact() && content.direction() == ActivityDirection.INBOUND;
  }

  /** Whether this person, or this program, logged it. */
  public boolean isOf(Actor person) {
    return actor.id() != null
        && actor.kind() == person.kind()
        && Objects.equals(actor.id(), person.id());
  }
}
