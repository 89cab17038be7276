package org.dealwright.platform.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;
import org.dealwright.platform.error.NotPermittedException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;

/**
 * Lets a request through only if its method says what it requires and the caller has that, and
 * belongs to an organisation where it is about one's records.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@Dependent
public class PermissionFilter implements ContainerRequestFilter {

  @Inject private Caller caller;

  // RESTEasy proxies it; it cannot come through the constructor.
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (PublicPaths.contains(request.getUriInfo().getPath())) {
      return;
    }
    Requires requires = resource.getResourceMethod().getAnnotation(Requires.class);
    if (requires == null || !caller.permissions().containsAll(Set.of(requires.value()))) {
      throw new NotPermittedException(message(requires));
    }
    if (!Arrays.stream(requires.value()).allMatch(Permission::isOfInstallation)) {
      caller.organisation();
    }
  }

  private static String message(Requires requires) {
    if (requires == null) {
      return "Nobody may call this.";
    }
    return "This needs the permission "
        + String.join(", ", Set.of(requires.value()).stream().map(Permission::toString).toList())
        + ".";
  }
}
