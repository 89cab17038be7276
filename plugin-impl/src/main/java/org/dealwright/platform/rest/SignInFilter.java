package org.dealwright.platform.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.dealwright.platform.error.NotPermittedException;
import org.dealwright.platform.identity.Caller;
import org.jboss.logging.MDC;

/**
 * Makes the caller known. The server has verified the token's signature, issuer and lifetime; this
 * checks whom it was made for, and finds the organisation.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@Dependent
public class SignInFilter implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  static final String ORGANISATION_HEADER = "Dealwright-Organisation";

  @Inject private HttpServletRequest servletRequest;
  @Inject private SignIn signIn;
  @Inject private Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    if (PublicPaths.contains(request.getUriInfo().getPath())) {
      return;
    }
    refuseOtherSites(request);
    TokenClaims claims =
        ServerToken.of(servletRequest)
            .orElseThrow(() -> new NotAuthorizedException("Bearer realm=\"dealwright\""));
    signIn.accept(claims, request.getHeaderString(ORGANISATION_HEADER));
    caller.findOrganisation().ifPresent(o -> MDC.put("organisation", o.slug()));
  }

  /** A browser sends our session's cookie with other sites' requests, too, and says so. */
  private static void refuseOtherSites(ContainerRequestContext request) {
    boolean bySession = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
    String site = request.getHeaderString("Sec-Fetch-Site");
    if (bySession && !SAFE.contains(request.getMethod()) && site != null && !OURS.contains(site)) {
      throw new NotPermittedException("A page of another site may not do this.");
    }
  }
}
