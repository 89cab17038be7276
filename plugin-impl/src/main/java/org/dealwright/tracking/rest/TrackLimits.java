package org.dealwright.tracking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dealwright.platform.rest.RequestLimits;
import org.dealwright.platform.rest.RequestLimits.Limit;

/** How much an organisation's sites may send. */
@ApplicationScoped
public class TrackLimits {

  private final RequestLimits limits =
      new RequestLimits(
          new Limit("dealwright.tracking.per-address-per-minute", 300),
          new Limit("dealwright.tracking.per-organisation-per-minute", 30_000));

  void count(UUID organisation, String address) {
    limits.count(organisation, address);
  }
}
