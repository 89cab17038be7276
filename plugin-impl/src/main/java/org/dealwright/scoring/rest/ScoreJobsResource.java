package org.dealwright.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.job.JobRunView;
import org.dealwright.api.job.JobStarted;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.OrganisationDirectory;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.task.JobRuns;
import org.dealwright.scoring.application.StartRescore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Starts and watches the rescoring. */
@Path("/admin/jobs")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScoreJobsResource {

  @Inject private StartRescore startRescore;
  @Inject private JobRuns runs;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;

  @POST
  @Path("/lead-score-refresh")
  @Audited("crm.jobs.refreshLeadScores")
  @Requires(Permission.JOBS_RUN)
  @Operation(
      operationId = "crm.jobs.refreshLeadScores",
      summary = "Rescores the open leads: an admin's organisation, for an operator all of them")
  @APIResponseSchema(value = JobStarted.class, responseCode = "202")
  public Response refresh() {
    var which = ofAll() ? organisations.active() : List.of(caller.organisation());
    var run = startRescore.start(which);
    return Response.accepted(new JobStarted(run)).build();
  }

  @GET
  @Path("/runs")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.JOBS_RUN)
  @Operation(operationId = "crm.jobs.runs", summary = "The latest runs with their progress")
  public Items<JobRunView> latest(@QueryParam("limit") @DefaultValue("20") int limit) {
    Optional<UUID> mine = ofAll() ? Optional.empty() : Optional.of(caller.organisationId());
    return new Items<>(runs.latest(mine, Limits.checked("limit", limit, 200)));
  }

  private boolean ofAll() {
    return caller.permissions().contains(Permission.ORGANISATIONS_MANAGE);
  }
}
