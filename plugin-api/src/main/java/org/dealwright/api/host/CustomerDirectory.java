package org.dealwright.api.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The host's customers. The default reads them through a profile, a folder of named queries; a host
 * that needs Java provides an alternative bean. Called from request threads and durable tasks, also
 * within transactions of the plugin, in which it takes no part; must be safe for several threads at
 * once.
 *
 * <p>Each method takes the organisation, by its slug, whose customers are meant: a host that keeps
 * one organisation's customers ignores it. Each may throw {@link HostUnavailableException}.
 */
public interface CustomerDirectory {

  /** The host's stable key; empty where there is no host, and then nothing else is called. */
  Optional<String> host();

  /** Whether {@link #changed} works. */
  boolean listsChanges();

  /** Whether {@link #create} works. */
  boolean createsCustomers();

  /** The present time by the clock that {@link HostCustomer#changedAt} is told by. */
  Instant now();

  /**
   * Customers in an order of the host's own.
   *
   * @param after id of the last customer of the page before; empty for the first page
   * @return at most {@code limit}; fewer only at the end
   */
  List<HostCustomer> page(String organisation, String after, int limit);

  /**
   * A place in the order of changes.
   *
   * @param id of the customer that was changed at that time; empty for before all of that time
   */
  record Change(Instant at, String id) {}

  /**
   * Customers that were changed, the earliest change first, by id where times are equal. All of
   * them have a time of change.
   *
   * @return at most {@code limit}; fewer only at the end
   */
  List<HostCustomer> changed(String organisation, Change after, int limit);

  /** Those of some ids that are customers still. */
  Set<String> existing(String organisation, Set<String> ids);

  Optional<HostCustomer> find(String organisation, String id);

  List<HostCustomer> search(String organisation, CustomerSearch search, int limit);

  /**
   * Makes a customer.
   *
   * @return the customer as the host has it now
   * @throws UnsupportedOperationException where {@link #createsCustomers} is false
   */
  default HostCustomer create(String organisation, NewHostCustomer customer) {
    throw new UnsupportedOperationException("This host's customers are only read");
  }
}
