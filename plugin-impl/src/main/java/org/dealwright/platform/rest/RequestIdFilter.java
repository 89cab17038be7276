package org.dealwright.platform.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.dealwright.platform.Ids;
import org.jboss.logging.MDC;

/** Gives each request an id, in the answer's header and on each line of the log. */
@Provider
@PreMatching
@Priority(1)
@Dependent
public class RequestIdFilter implements ContainerRequestFilter, ContainerResponseFilter {

  static final String HEADER = "Dealwright-Request-Id";

  private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  @Inject private CurrentRequest current;
  @Inject private HttpServletRequest servletRequest;

  @Override
  public void filter(ContainerRequestContext request) {
    String given = request.getHeaderString(HEADER);
    String id = given != null && GIVEN.matcher(given).matches() ? given : Ids.next().toString();
    current.begin(id, servletRequest.getRequestURI(), System.nanoTime());
    MDC.put("requestId", id);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(HEADER, current.id());
    MDC.remove("requestId");
    MDC.remove("organisation");
  }
}
