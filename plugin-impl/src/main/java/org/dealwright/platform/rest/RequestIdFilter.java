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
import org.jboss.logging.MDC;

/** Gives each request an id, in the answer's header and on each line of the log. */
@Provider
@PreMatching
@Priority(1)
@Dependent
public class RequestIdFilter implements ContainerRequestFilter, ContainerResponseFilter {

  @Inject private CurrentRequest current;
  @Inject private HttpServletRequest servletRequest;

  @Override
  public void filter(ContainerRequestContext request) {
    String id = RequestId.of(servletRequest);
    current.begin(id, servletRequest.getRequestURI(), System.nanoTime());
    MDC.put(RequestId.LOGGED_AS, id);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(RequestId.HEADER, current.id());
    MDC.remove(RequestId.LOGGED_AS);
    MDC.remove("organisation");
  }
}
