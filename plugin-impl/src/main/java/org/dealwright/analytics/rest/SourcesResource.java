package org.dealwright.analytics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dealwright.analytics.application.ReportSources;
import org.dealwright.api.analytics.SourceReport;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Leads by source: how many, how many won, worth what. */
@Path("/analytics/sources")
@ApplicationScoped
public class SourcesResource {

  private static final int DAYS = 90;

  @Inject private ReportSources reportSources;
  @Inject private Scopes scopes;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.analytics.sources",
      summary = "Leads by source: how many, how many won, worth what")
  public SourceReport sources(@BeanParam AnalyticsSearch search) {
    return reportSources.report(scopes.of(search, DAYS));
  }

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.analytics.sourcesExport",
      summary = "Leads by source: how many, how many won, worth what, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@BeanParam AnalyticsSearch search) {
    SourceReport report = sources(search);
    return CsvDownload.of("sources.csv", SourcesCsv.COLUMNS, SourcesCsv.lines(report)::forEach);
  }
}
