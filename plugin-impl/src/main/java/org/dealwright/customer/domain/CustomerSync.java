package org.dealwright.customer.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dealwright.api.host.CustomerDirectory.Change;
import org.dealwright.api.host.HostCustomer;
import org.jspecify.annotations.Nullable;

/**
 * How far the mirror of an organisation's customers has come. A run reads all customers once a day,
 * or what changed since the last run; every hour, and after all customers, it looks which mirrored
 * ones the host has no more. Its progress is kept after each page, so that it can be taken up by
 * anybody. Times are by the host's clock.
 *
 * @param runId the run that is under way, or was last
 * @param cursorId the last customer that was read; in the sweep the last of our ids
 * @param cursorAt when that customer was changed, in the phase of changes
 * @param changesAt changes up to this time are mirrored; null before the first full reading
 */
public record CustomerSync(
    String host,
    UUID runId,
    Phase phase,
    String cursorId,
    @Nullable Instant cursorAt,
    Instant begunAt,
    @Nullable Instant changesAt,
    @Nullable Instant fullAt,
    @Nullable Instant sweptAt) {

  private static final Duration FULL = Duration.ofDays(1);
  private static final Duration SWEEP = Duration.ofHours(1);

  /** Changes may become visible later than their time says: the host commits them when it likes. */
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  /** What a run does, in this order. */
  public enum Phase {
    /** Reads all customers. */
    ALL,
    /** Reads those that changed. */
    CHANGES,
    /** Looks which are gone. */
    SWEEP,
    DONE
  }

  /** Before the first run. */
  public static CustomerSync first(String host, UUID runId, Instant now) {
    return new CustomerSync(host, runId, Phase.ALL, "", null, now, null, null, null);
  }

  /**
   * The beginning of another run.
   *
   * @param incremental whether the host can tell what changed, and nobody wants all
   */
  public CustomerSync begin(UUID run, boolean incremental, Instant now) {
    if (!incremental || changesAt == null || isOlder(fullAt, FULL, now)) {
      return new CustomerSync(host, run, Phase.ALL, "", null, now, changesAt, fullAt, sweptAt);
    }
    Instant from = changesAt.minus(OVERLAP);
    return new CustomerSync(host, run, Phase.CHANGES, "", from, now, changesAt, fullAt, sweptAt);
  }

  /** Where the reading of changes goes on. */
  public Change place() {
    return new Change(Objects.requireNonNull(cursorAt), cursorId);
  }

  /** After a page of customers; an empty one ends the phase. */
  public CustomerSync read(List<HostCustomer> page) {
    if (!page.isEmpty()) {
      HostCustomer last = page.get(page.size() - 1);
      Instant at = phase == Phase.CHANGES ? last.changedAt() : null;
      return at(phase, last.id(), at);
    }
    if (phase == Phase.ALL) {
      return new CustomerSync(
          host, runId, Phase.SWEEP, "", null, begunAt, begunAt, begunAt, sweptAt);
    }
    Instant mirrored = latest(changesAt, cursorAt);
    Phase next = isOlder(sweptAt, SWEEP, begunAt) ? Phase.SWEEP : Phase.DONE;
    return new CustomerSync(host, runId, next, "", null, begunAt, mirrored, fullAt, sweptAt);
  }

  /** After a part of the sweep. */
  public CustomerSync swept(UUID last) {
    return at(Phase.SWEEP, last.toString(), null);
  }

  /** The sweep, and with it the run, is done. */
  public CustomerSync sweptAll() {
    return new CustomerSync(host, runId, Phase.DONE, "", null, begunAt, changesAt, fullAt, begunAt);
  }

  /** The run is given up; what it read stays. */
  public CustomerSync abandoned() {
    return at(Phase.DONE, "", null);
  }

  /** Whether a newer run, or an equal one, has begun: ids tell the order. */
  public boolean isSupersededFor(UUID run) {
    return !runId.equals(run) && runId.toString().compareTo(run.toString()) > 0;
  }

  public boolean isOf(UUID run) {
    return runId.equals(run);
  }

  public boolean isUnderWay() {
    return phase != Phase.DONE;
  }

  private CustomerSync at(Phase now, String id, @Nullable Instant at) {
    return new CustomerSync(host, runId, now, id, at, begunAt, changesAt, fullAt, sweptAt);
  }

  private static boolean isOlder(@Nullable Instant time, Duration than, Instant now) {
    return time == null || time.isBefore(now.minus(than));
  }

  private static @Nullable Instant latest(@Nullable Instant one, @Nullable Instant other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }
}
