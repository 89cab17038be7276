package org.dealwright.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.dealwright.platform.health.Metrics;
import org.dealwright.platform.identity.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** This node's metrics. */
@Path("/metrics")
@ApplicationScoped
public class MetricsResource {

  @Inject private Metrics metrics;

  @GET
  @Produces("text/plain; version=0.0.4; charset=utf-8")
  @Requires(Permission.METRICS_READ)
  @Operation(operationId = "crm.metrics.read", summary = "Metrics in Prometheus' text format")
  public String scrape() {
    return metrics.scrape();
  }
}
