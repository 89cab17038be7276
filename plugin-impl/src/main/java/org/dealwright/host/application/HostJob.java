package org.dealwright.host.application;

import org.dealwright.api.host.HostView;
import org.dealwright.platform.task.JobRuns.Chunk;

/**
 * Work on what the host knows. A run of it is a durable task for each organisation, which is done
 * in steps as that organisation; it runs by a timetable and when somebody asks.
 */
public interface HostJob {

  /** Its name, and the kind of its tasks. */
  String job();

  /** Whether a host that can be read, and was looked at just now, has something to tell. */
  boolean isToldBy(HostView host);

  /** Whether a run works for the caller's organisation: the next slot does not disturb it. */
  boolean isUnderWay();

  /**
   * Whether all is read anew when somebody asks, while the timetable reads what changed alone; then
   * {@link Chunk#afterId} is not null.
   */
  boolean readsAllWhenAsked();

  /**
   * Does the next part in a short transaction of its own, its progress included; false when nothing
   * is left.
   */
  boolean next(Chunk chunk);

  /** Ends the chunk as failed; what was done so far stays. */
  void giveUp(Chunk chunk);
}
