package org.dealwright.capture.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.dealwright.platform.rest.RequestLimits;
import org.dealwright.platform.rest.RequestLimits.Limit;

/** How much may be sent to an organisation's forms. */
@ApplicationScoped
public class CaptureLimits {

  private final RequestLimits limits =
      new RequestLimits(
          new Limit("dealwright.capture.per-address-per-minute", 60),
          new Limit("dealwright.capture.per-organisation-per-minute", 6_000));

  void count(UUID organisation, String address) {
    limits.count(organisation, address);
  }
}
