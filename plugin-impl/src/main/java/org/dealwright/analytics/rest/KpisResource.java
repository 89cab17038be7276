package org.dealwright.analytics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dealwright.analytics.application.ReportKpis;
import org.dealwright.api.analytics.KpiReport;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Leads, pipeline, won deals, conversion and score, beside the period before. */
@Path("/analytics/kpis")
@ApplicationScoped
public class KpisResource {

  private static final int DAYS = 30;

  @Inject private ReportKpis reportKpis;
  @Inject private Scopes scopes;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.analytics.kpis",
      summary = "Leads, pipeline, won deals, conversion and score, beside the period before")
  public KpiReport kpis(@BeanParam AnalyticsSearch search) {
    return reportKpis.report(scopes.of(search, DAYS));
  }

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires({Permission.LEADS_READ, Permission.RECORDS_ALL})
  @Operation(
      operationId = "crm.analytics.kpisExport",
      summary =
          "Leads, pipeline, won deals, conversion and score, beside the period before, as a CSV"
              + " file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@BeanParam AnalyticsSearch search) {
    KpiReport report = kpis(search);
    return CsvDownload.of("kpis.csv", KpisCsv.COLUMNS, KpisCsv.lines(report)::forEach);
  }
}
