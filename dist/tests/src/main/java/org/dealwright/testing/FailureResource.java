package org.dealwright.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dealwright.platform.rest.Requires;

/** A defect, to see what of it reaches the client and the log. */
@Path("/testing/failure")
@Dependent
public class FailureResource {

  @GET
  @Requires({})
  public String fail() {
    throw new IllegalStateException("password=hunter2 at table leads");
  }
}
