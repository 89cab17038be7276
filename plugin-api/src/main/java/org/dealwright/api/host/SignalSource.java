package org.dealwright.api.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the host knows that its customers did, to be pulled as signals of the leads that are linked
 * to them. The default reads it through a profile; a host that needs Java provides an alternative
 * bean. Called from durable tasks, within transactions of the plugin, in which it takes no part;
 * must be safe for several threads at once. Each method may throw {@link HostUnavailableException}.
 */
public interface SignalSource {

  /**
   * The host's stable key, which {@link CustomerDirectory} has too; empty where there is no host,
   * and then nothing else is called.
   */
  Optional<String> host();

  /** What it can tell; empty where it tells nothing. */
  Set<HostSignalKind> kinds();

  /** The present time by the clock that {@link HostSignal#recordedAt} is told by. */
  Instant now();

  /**
   * A place in the order of recording.
   *
   * @param id of the signal that was recorded at that time; empty for before all of that time
   */
  record Place(Instant at, String id) {}

  /**
   * What is asked for.
   *
   * @param customers whose signals are wanted; empty for those of all customers
   * @param after exclusive
   * @param limit at most so many; fewer are answered only at the end
   */
  record Query(HostSignalKind kind, Set<String> customers, Place after, int limit) {}

  /**
   * Signals that were recorded behind a place, the earliest first, by id where times are equal.
   *
   * @param organisation whose customers are meant, by its slug
   */
  List<HostSignal> read(String organisation, Query query);
}
