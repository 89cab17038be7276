package org.dealwright.activity.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.dealwright.activity.domain.About;
import org.dealwright.api.Slice;
import org.dealwright.api.activity.ActivityType;
import org.dealwright.api.activity.ActivityView;
import org.dealwright.api.activity.TimelineEntryView;
import org.dealwright.api.activity.TimelineKind;
import org.jspecify.annotations.Nullable;

/** Reads activities as lists and pages show them, newest first. */
public interface ActivityQueries {

  /**
   * Which activities; empty lists and nulls do not narrow.
   *
   * @param actorId subject of the user who logged them
   * @param done whether tasks are done; leaves out everything but tasks
   * @param from happened at or after, UTC
   * @param until happened before, UTC
   */
  record Filter(
      List<ActivityType> types,
      @Nullable String actorId,
      @Nullable Boolean done,
      @Nullable Instant from,
      @Nullable Instant until) {}

  /** A part of a list; without a cursor the first one. */
  record Window(int limit, @Nullable String cursor) {}

  Optional<ActivityView> one(UUID id);

  /**
   * The activities of a deal, where one is named, else those of a lead with those of its deals,
   * else those of a customer with those of its leads and deals.
   */
  Slice<ActivityView> list(About about, Filter filter, Window window);

  /** All activities of such a list, one after another, without holding them. */
  void each(About about, Filter filter, Consumer<ActivityView> consumer);

  /** Activities and changes of those kinds, merged; of all kinds where none is named. */
  Slice<TimelineEntryView> timeline(About about, Set<TimelineKind> kinds, Window window);
}
