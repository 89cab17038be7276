package org.dealwright.audit.application;

import java.time.Instant;
import java.util.function.Consumer;
import org.dealwright.api.Slice;
import org.dealwright.api.audit.AuditEntryView;
import org.jspecify.annotations.Nullable;

/** Reads the audit log as admins see it, newest first. */
public interface AuditQueries {

  /**
   * Which entries; nulls do not narrow.
   *
   * @param actorId subject of the user who made the change
   * @param operation the API's operation that made it
   * @param action what was done, or the kind of record alone
   * @param recordId the record that was changed
   * @param from made at or after, UTC
   * @param until made before, UTC
   */
  record Filter(
      @Nullable String actorId,
      @Nullable String operation,
      @Nullable String action,
      @Nullable String recordId,
      @Nullable Instant from,
      @Nullable Instant until) {}

  /** A part of the list; without a cursor the first one. */
  record Window(int limit, @Nullable String cursor) {}

  Slice<AuditEntryView> list(Filter filter, Window window);

  /** All of them, without holding them. */
  void each(Filter filter, Consumer<AuditEntryView> consumer);
}
