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
import org.dealwright.api.pipeline.PipelineStatistics;
import org.dealwright.api.pipeline.StageStatistics;
import org.dealwright.deal.application.DealQueries.Range;
import org.dealwright.deal.application.ReadStatistics;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.RecordColumns;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** How deals go through a pipeline. */
@Path("/pipelines")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StatisticsResource {

  @Inject private ReadStatistics readStatistics;
  @Inject private RecordColumns columns;

  @GET
  @Path("/{pipelineId}/statistics")
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.pipelines.statistics",
      summary = "Conversion and time in stage, over a window; the last 90 days unless one is given")
  public PipelineStatistics statistics(
      @PathParam("pipelineId") UUID pipelineId,
      @QueryParam("dateFrom") @Nullable Instant from,
      @QueryParam("dateTo") @Nullable Instant until) {
    return readStatistics.of(pipelineId, new Range<>(from, until));
  }

  @GET
  @Path("/{pipelineId}/statistics/export.csv")
  @Produces("text/csv")
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.pipelines.exportStatistics",
      summary = "The same as a CSV file, a line for each stage")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(
      @PathParam("pipelineId") UUID pipelineId,
      @QueryParam("dateFrom") @Nullable Instant from,
      @QueryParam("dateTo") @Nullable Instant until) {
    PipelineStatistics statistics = readStatistics.of(pipelineId, new Range<>(from, until));
    return CsvDownload.of(
        "statistics-" + pipelineId + ".csv",
        columns.of(StageStatistics.class),
        statistics.stages()::forEach);
  }
}
