package org.dealwright.analytics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dealwright.analytics.application.ReportFunnel;
import org.dealwright.api.analytics.FunnelReport;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What stands at the stages of a pipeline, and which share goes on. */
@Path("/analytics/funnel")
@ApplicationScoped
public class FunnelResource {

  private static final int DAYS = 90;

  @Inject private ReportFunnel reportFunnel;
  @Inject private Scopes scopes;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.analytics.funnel",
      summary = "What stands at the stages of a pipeline, and which share goes on")
  public FunnelReport funnel(@BeanParam AnalyticsSearch search) {
    return reportFunnel.report(scopes.of(search, DAYS));
  }

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.analytics.funnelExport",
      summary = "What stands at the stages of a pipeline, and which share goes on, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@BeanParam AnalyticsSearch search) {
    FunnelReport report = funnel(search);
    return CsvDownload.of("funnel.csv", FunnelCsv.COLUMNS, FunnelCsv.lines(report)::forEach);
  }
}
