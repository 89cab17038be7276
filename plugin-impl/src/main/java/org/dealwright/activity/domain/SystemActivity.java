package org.dealwright.activity.domain;

import java.time.Instant;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.platform.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What became of what, written by the path that changed it, in the same transaction.
 *
 * @param from a stage's id, a status, points or a user's subject; null where there was none
 */
public record SystemActivity(
    ActivityType type,
    About about,
    @Nullable String from,
    @Nullable String to,
    Instant at,
    Cause cause) {

  /**
   * Who or what did it, and why.
   *
   * @param score points that caused an automatic move
   */
  public record Cause(Actor actor, @Nullable String reason, @Nullable Integer score) {

    public static Cause of(Actor actor) {
      return new Cause(actor, null, null);
    }
  }
}
