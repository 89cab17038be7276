package org.dealwright.deal.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dealwright.api.customer.CustomerView;

/** Customers of the host that leads and deals name. */
public interface NamedCustomers {

  /** Those that were ever mirrored, by one statement. */
  Map<UUID, CustomerView> byId(Set<UUID> ids);
}
