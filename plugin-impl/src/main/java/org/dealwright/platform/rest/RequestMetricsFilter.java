package org.dealwright.platform.rest;

import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.dealwright.platform.health.Metrics;

/** Times each request by its resource and status. */
@Provider
@Dependent
public class RequestMetricsFilter implements ContainerResponseFilter {

  @Inject private Metrics metrics;
  @Inject private CurrentRequest current;

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Timer.builder("dealwright.requests")
        .description("REST requests")
        .tag("method", request.getMethod())
        .tag("resource", template())
        .tag("status", Integer.toString(response.getStatus()))
        .publishPercentileHistogram(false)
        .register(metrics.registry())
        .record(Duration.ofNanos(System.nanoTime() - current.startedNanos()));
  }

  private String template() {
    if (resource.getResourceMethod() == null) {
      return "none";
    }
    Path type = resource.getResourceClass().getAnnotation(Path.class);
    Path method = resource.getResourceMethod().getAnnotation(Path.class);
    return (type == null ? "" : type.value()) + (method == null ? "" : method.value());
  }
}
