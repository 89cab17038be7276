package org.dealwright.platform.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages of other origins call us: any origin on public paths, without cookies; on all others
 * those that {@code dealwright.cors.origins} lists. Which sites may send what visitors do, each
 * organisation says by itself.
 */
@Provider
@PreMatching
@Priority(2)
@Dependent
public class CorsFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String ORIGIN = "Origin";

  @Override
  public void filter(ContainerRequestContext request) {
    boolean preflight =
        HttpMethod.OPTIONS.equals(request.getMethod())
            && request.getHeaderString("Access-Control-Request-Method") != null;
    if (preflight) {
      request.abortWith(Response.noContent().build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String origin = request.getHeaderString(ORIGIN);
    if (origin == null || !allowed(request, origin)) {
      return;
    }
    var headers = response.getHeaders();
    headers.putSingle("Access-Control-Allow-Origin", origin);
    headers.putSingle("Vary", ORIGIN);
    headers.putSingle("Access-Control-Expose-Headers", "ETag, Location, " + RequestId.HEADER);
    String asked = request.getHeaderString("Access-Control-Request-Headers");
    if (HttpMethod.OPTIONS.equals(request.getMethod())) {
      headers.putSingle("Access-Control-Allow-Methods", "GET, POST, PATCH, PUT, DELETE");
      headers.putSingle("Access-Control-Max-Age", "600");
      putAskedHeaders(response, asked);
    }
  }

  private static void putAskedHeaders(ContainerResponseContext response, @Nullable String asked) {
    if (asked != null && asked.matches("[A-Za-z0-9, -]{1,200}")) {
      response.getHeaders().putSingle("Access-Control-Allow-Headers", asked);
    }
  }

  private static boolean allowed(ContainerRequestContext request, String origin) {
    return PublicPaths.isOpenToAnyOrigin(request.getUriInfo().getPath())
        || configured().contains(origin);
  }

  private static Set<String> configured() {
    return ConfigProvider.getConfig()
        .getOptionalValue("dealwright.cors.origins", String[].class)
        .map(origins -> Set.copyOf(List.of(origins)))
        .orElse(Set.of());
  }
}
