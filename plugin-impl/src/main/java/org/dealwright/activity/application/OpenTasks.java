package org.dealwright.activity.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tasks that are still to be done. */
public interface OpenTasks {

  /**
   * A task.
   *
   * @param about the lead; where there is none, the deal
   * @param dealId null for a task of the lead alone
   */
  record OpenTask(
      UUID id,
      UUID about,
      @Nullable UUID dealId,
      @Nullable String subject,
      @Nullable Instant dueAt) {}

  /** Of each of these leads, and of each of their deals, the one that is due first. */
  List<OpenTask> first(Collection<UUID> about);
}
