package org.dealwright.customer.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the organisation's mirrored customers are kept. */
public interface CustomerRepository {

  /** Writes customers as the host has them now; returns how many are new or changed. */
  int mirror(String host, List<Mirrored> customers, Instant now);

  /** The next customers, by our ids, that the host is believed to have: our ids with the host's. */
  Map<UUID, String> believed(String host, @Nullable UUID after, int limit);

  /** Notes that the host has customers no more. */
  int gone(Collection<UUID> ids, Instant now);

  /** Our id of a customer of the host. */
  Optional<UUID> id(String host, String hostId);

  /** The sync of the host's customers, locked until the transaction ends. */
  Optional<CustomerSync> lockSync(String host);

  void save(CustomerSync sync);
}
