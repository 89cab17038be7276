package org.dealwright.analytics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dealwright.analytics.application.ReportVelocity;
import org.dealwright.api.analytics.VelocityReport;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Days in each stage and until a deal is won, by month. */
@Path("/analytics/velocity")
@ApplicationScoped
public class VelocityResource {

  private static final int DAYS = 365;

  @Inject private ReportVelocity reportVelocity;
  @Inject private Scopes scopes;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.analytics.velocity",
      summary = "Days in each stage and until a deal is won, by month")
  public VelocityReport velocity(@BeanParam AnalyticsSearch search) {
    return reportVelocity.report(scopes.of(search, DAYS));
  }

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.analytics.velocityExport",
      summary = "Days in each stage and until a deal is won, by month, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@BeanParam AnalyticsSearch search) {
    VelocityReport report = velocity(search);
    return CsvDownload.of("velocity.csv", VelocityCsv.COLUMNS, VelocityCsv.lines(report)::forEach);
  }
}
