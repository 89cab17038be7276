package org.dealwright.analytics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dealwright.analytics.application.ReadSlaReport;
import org.dealwright.api.analytics.SlaFigures;
import org.dealwright.api.analytics.SlaReport;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvColumns;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Whether leads were answered in time. */
@Path("/analytics/sla")
@ApplicationScoped
public class SlaReportResource {

  private static final CsvColumns<SlaFigures> COLUMNS =
      new CsvColumns<SlaFigures>()
          .with("minScore", SlaFigures::minScore)
          .with("owner", SlaFigures::owner)
          .with("due", SlaFigures::due)
          .with("inTime", SlaFigures::inTime)
          .with("late", SlaFigures::late)
          .with("breached", SlaFigures::breached)
          .with("waiting", SlaFigures::waiting)
          .with("inTimeShare", SlaFigures::inTimeShare)
          .with("medianSeconds", SlaFigures::medianSeconds)
          .with("percentile90Seconds", SlaFigures::percentile90Seconds);

  @Inject private ReadSlaReport readReport;
  @Inject private Caller caller;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.analytics.sla",
      summary = "Whether leads were answered in time, by target and owner; usually of 90 days")
  public SlaReport report(@BeanParam SlaReportSearch search) {
    return readReport.report(search.question(caller));
  }

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.analytics.slaExport",
      summary = "Whether leads were answered in time, as a CSV file with a line a target and owner")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@BeanParam SlaReportSearch search) {
    SlaReport report = readReport.report(search.question(caller));
    return CsvDownload.of("sla.csv", COLUMNS, consumer -> report.period().rows().forEach(consumer));
  }
}
