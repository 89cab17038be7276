package org.dealwright.customer.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.host.HostSignalKind;

/** How far the pulling of signals has come, and whose signals they are. */
public interface SignalPullRepository {

  Optional<SignalPull> lock(String host, HostSignalKind kind);

  void save(SignalPull pull);

  /** Whether a run is under way. */
  boolean isUnderWay(String host);

  /**
   * Takes customers with open leads whose past was not read yet, and notes that it is; returns
   * their host ids.
   */
  Set<String> takeLinked(String host, HostSignalKind kind, int limit);

  /** Leads that are not open or not linked any more may be linked again. */
  void forgetUnlinked(HostSignalKind kind);

  /** The past of the customers was not read after all. */
  void release(SignalPull pull);

  /** The open leads of customers, by their host ids. */
  Map<String, List<UUID>> leads(String host, Collection<String> customers);
}
