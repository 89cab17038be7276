package org.dealwright.platform.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.dealwright.platform.audit.RequestOrigin;

/** Notes where a request comes from and what it does, for the audit log. */
@Provider
@Priority(Priorities.USER)
@Dependent
public class OriginFilter implements ContainerRequestFilter {

  @Inject private RequestOrigin origin;
  @Inject private CurrentRequest current;
  @Inject private HttpServletRequest servletRequest;

  // RESTEasy proxies it; it cannot come through the constructor.
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Audited audited = resource.getResourceMethod().getAnnotation(Audited.class);
    origin.begin(
        audited == null ? null : audited.value(), current.id(), servletRequest.getRemoteAddr());
  }
}
