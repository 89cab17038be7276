package org.dealwright.host.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dealwright.api.host.HostInfo;
import org.dealwright.api.host.HostView;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether the host can be read, for those who run the platform. */
@Path("/admin/host")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HostResource {

  @Inject private HostInfo host;

  @GET
  @Requires(Permission.JOBS_RUN)
  @Operation(
      operationId = "crm.host.get",
      summary = "The host platform as it was found just now, and what is missing")
  public HostView get() {
    return host.look();
  }
}
