package org.dealwright.scoring.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.scoring.CustomerStandingRequest;
import org.dealwright.api.scoring.CustomerStandingView;

/** What scores know of customers. */
public interface CustomerStandings {

  /** Empty where the organisation has no such customer. */
  Optional<CustomerStandingView> find(UUID customerId);

  /** The same, locked until the transaction ends. */
  Optional<CustomerStandingView> lock(UUID customerId);

  void update(UUID customerId, CustomerStandingRequest standing, Instant now);

  /** Ids of the customer's open leads, in order. */
  List<UUID> openLeads(UUID customerId);
}
