package org.dealwright.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Lets customers be made in the host for one organisation. */
@Path("/public/testing/host-creation/{organisation}")
@Dependent
public class HostCreationResource {

  @Inject private CreatingDirectory directory;

  @POST
  public void allow(@PathParam("organisation") String organisation) {
    directory.createFor(organisation);
  }
}
