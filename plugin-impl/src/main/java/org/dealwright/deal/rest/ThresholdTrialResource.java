package org.dealwright.deal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.dealwright.api.deal.ThresholdTrialView;
import org.dealwright.api.deal.TrialMove;
import org.dealwright.deal.application.DealQueries.Range;
import org.dealwright.deal.application.TryThreshold;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.CsvPages;
import org.dealwright.platform.rest.RecordColumns;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Trying a threshold before it is set. */
@Path("/pipelines")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ThresholdTrialResource {

  @Inject private TryThreshold tryThreshold;
  @Inject private RecordColumns columns;

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
        tryThreshold.asked(
            new TryThreshold.Trial(pipelineId, stageId, threshold), new Range<>(from, until)));
  }

  @GET
  @Path("/{pipelineId}/stages/{stageId}/threshold-trial/export.csv")
  @Produces("text/csv")
  @Requires(Permission.PIPELINES_MANAGE)
  @Operation(
      operationId = "crm.stages.exportTrial",
      summary = "All moves that another threshold of a stage would have made, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(
      @PathParam("pipelineId") UUID pipelineId,
      @PathParam("stageId") UUID stageId,
      @QueryParam("threshold") @Nullable Integer threshold,
      @QueryParam("dateFrom") @Nullable Instant from,
      @QueryParam("dateTo") @Nullable Instant until) {
    TryThreshold.Asked asked =
        tryThreshold.asked(
            new TryThreshold.Trial(pipelineId, stageId, threshold), new Range<>(from, until));
    return CsvDownload.of(
        "threshold-trial-" + stageId + ".csv",
        columns.of(TrialMove.class),
        CsvPages.of(cursor -> tryThreshold.part(asked, cursor)));
  }
}
