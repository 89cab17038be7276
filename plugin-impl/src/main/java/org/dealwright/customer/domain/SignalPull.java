package org.dealwright.customer.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.host.HostSignal;
import org.dealwright.api.host.HostSignalKind;
import org.dealwright.api.host.SignalSource.Place;
import org.dealwright.api.host.SignalSource.Query;

/**
 * How far what an organisation's customers did is pulled from the host. A run first reads the past
 * of customers whose leads were linked since, some customers at a time, then what all customers did
 * since the last run. Its progress is kept after each page, so that it can be taken up by anybody.
 * Times are by the host's clock.
 *
 * @param runId the run that is under way, or was last
 * @param customers host ids of those whose past is being read
 * @param place the last signal that was read in this phase
 * @param readTo of all customers, what was recorded up to this time is read
 */
public record SignalPull(
    String host,
    HostSignalKind kind,
    UUID runId,
    Phase phase,
    Set<String> customers,
    Place place,
    Instant readTo) {

  /** How far back the past of a newly linked lead's customer is read: older acts have faded. */
  static final Duration PAST = Duration.ofDays(90);

  /** Signals may become visible later than their time says: the host commits them when it likes. */
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  /** What a run does, in this order. */
  public enum Phase {
    /** Reads the past of customers whose leads are new. */
    LINKED,
    /** Reads what was recorded since. */
    NEW,
    DONE
  }

  /** Before the first run; the past comes with the leads, not with this reading. */
  public static SignalPull first(String host, HostSignalKind kind, UUID runId, Instant now) {
    return new SignalPull(host, kind, runId, Phase.LINKED, Set.of(), start(now), now);
  }

  public SignalPull begin(UUID run) {
    return new SignalPull(host, kind, run, Phase.LINKED, Set.of(), start(readTo), readTo);
  }

  private static Place start(Instant at) {
    return new Place(at, "");
  }

  /** Whether the next customers whose leads are new are to be found. */
  public boolean wantsCustomers() {
    return phase == Phase.LINKED && customers.isEmpty();
  }

  /** The past of these is next; where there are none, what is new. */
  public SignalPull of(Set<String> linked, Instant now) {
    return linked.isEmpty()
        ? at(Phase.NEW, Set.of(), start(readTo.minus(OVERLAP)))
        : at(Phase.LINKED, linked, start(now.minus(PAST)));
  }

  public Query query(int limit) {
    return new Query(kind, customers, place, limit);
  }

  /**
   * After a page; an empty one ends the reading of the customers, or the run.
   *
   * @param now what the host dates later than this is read again
   */
  public SignalPull read(List<HostSignal> page, Instant now) {
    if (!page.isEmpty()) {
      HostSignal last = page.get(page.size() - 1);
      return at(phase, customers, new Place(last.recordedAt(), last.id()));
    }
    if (phase == Phase.LINKED) {
      return at(Phase.LINKED, Set.of(), place);
    }
    Instant last = place.at().isBefore(now) ? place.at() : now;
    return new SignalPull(
        host, kind, runId, Phase.DONE, Set.of(), place, last.isAfter(readTo) ? last : readTo);
  }

  /** The run is given up; what it read stays. */
  public SignalPull abandoned() {
    return at(Phase.DONE, Set.of(), place);
  }

  /** Whether a newer run has begun: ids tell the order. */
  public boolean isSupersededFor(UUID run) {
    return runId.toString().compareTo(run.toString()) > 0;
  }

  public boolean isOf(UUID run) {
    return runId.equals(run);
  }

  public boolean isUnderWay() {
    return phase != Phase.DONE;
  }

  private SignalPull at(Phase now, Set<String> which, Place where) {
    return new SignalPull(host, kind, runId, now, which, where, readTo);
  }
}
