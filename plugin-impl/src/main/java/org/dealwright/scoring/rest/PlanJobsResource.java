package org.dealwright.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dealwright.api.job.JobStarted;
import org.dealwright.host.application.HostOrganisations;
import org.dealwright.host.application.StartHostJob;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Requires;
import org.dealwright.scoring.application.SyncPlans;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Starts the mirroring of the plans that the host sells. */
@Path("/admin/jobs/plan-sync")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PlanJobsResource {

  @Inject private StartHostJob start;
  @Inject private SyncPlans job;
  @Inject private HostOrganisations organisations;
  @Inject private Caller caller;

  @POST
  @Audited("crm.jobs.syncPlans")
  @Requires(Permission.JOBS_RUN)
  @Operation(
      operationId = "crm.jobs.syncPlans",
      summary =
          "Mirrors the plans that the host sells: an admin's organisation's, for an operator all")
  @APIResponseSchema(value = JobStarted.class, responseCode = "202")
  public Response start() {
    return Response.accepted(new JobStarted(start.now(job, organisations.of(caller)))).build();
  }
}
