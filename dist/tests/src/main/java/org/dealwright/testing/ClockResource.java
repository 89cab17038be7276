package org.dealwright.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;

/** Where a test moves its organisation's clock. */
@Path("/public/testing/clock/{organisation}")
@Dependent
public class ClockResource {

  @PUT
  @Consumes(MediaType.TEXT_PLAIN)
  public void set(@PathParam("organisation") UUID organisation, String offset) {
    ClockOffsets.set(organisation, Duration.parse(offset));
  }
}
