package org.dealwright.deal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.deal.ThresholdTrialView;
import org.dealwright.deal.application.DealQueries.Range;
import org.dealwright.deal.application.TryThreshold;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Trying a threshold before it is set. */
@Path("/pipelines")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ThresholdTrialResource {

  @Inject private TryThreshold tryThreshold;

  @GET
  @Path("/{pipelineId}/stages/{stageId}/threshold-trial")
  @Requires(Permission.PIPELINES_MANAGE)
  @Operation(
      operationId = "crm.stages.tryThreshold",
      summary =
          "Which deals would have moved over a period if a stage's threshold were another one",
      description =
          "It follows the score history and the deals' moves as they were, one move a lead, and"
              + " changes nothing. The last 90 days unless a period is given, at most a year.")
  public ThresholdTrialView trial(
      @PathParam("pipelineId") UUID pipelineId,
      @PathParam("stageId") UUID stageId,
      @QueryParam("threshold") @Nullable Integer threshold,
      @QueryParam("dateFrom") @Nullable Instant from,
      @QueryParam("dateTo") @Nullable Instant until) {
    return tryThreshold.run(
        new TryThreshold.Trial(pipelineId, stageId, threshold), new Range<>(from, until));
  }
}
