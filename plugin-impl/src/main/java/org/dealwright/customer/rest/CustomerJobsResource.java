package org.dealwright.customer.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dealwright.api.job.JobStarted;
import org.dealwright.customer.application.SyncCustomers;
import org.dealwright.host.application.HostOrganisations;
import org.dealwright.host.application.StartHostJob;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Starts the mirroring of the host's customers. */
@Path("/admin/jobs/customer-sync")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CustomerJobsResource {

  @Inject private StartHostJob start;
  @Inject private SyncCustomers job;
  @Inject private HostOrganisations organisations;
  @Inject private Caller caller;

  @POST
  @Audited("crm.jobs.syncCustomers")
  @Requires(Permission.JOBS_RUN)
  @Operation(
      operationId = "crm.jobs.syncCustomers",
      summary =
          "Mirrors all of the host's customers: an admin's organisation's, for an operator all")
  @APIResponseSchema(value = JobStarted.class, responseCode = "202")
  public Response start() {
    return Response.accepted(new JobStarted(start.now(job, organisations.of(caller)))).build();
  }
}
