package org.dealwright.api.event;

import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.ActorKind;
import org.dealwright.api.activity.ActivityType;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with an activity: {@code activity.logged}, {@code activity.updated}, {@code
 * activity.deleted}, and of tasks {@code task.completed} and {@code task.reopened}.
 *
 * @param leadId null where it is about no lead
 * @param dealId null where it is about no deal
 * @param actor who did it
 * @param at UTC
 */
public record ActivityChangedEvent(
    UUID activityId,
    ActivityType activityType,
    @Nullable UUID leadId,
    @Nullable UUID dealId,
    ActorKind actor,
    Instant at) {

  public static final String LOGGED = "activity.logged";
  public static final String UPDATED = "activity.updated";
  public static final String DELETED = "activity.deleted";
  public static final String COMPLETED = "task.completed";
  public static final String REOPENED = "task.reopened";
}
