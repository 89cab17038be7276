package org.dealwright.platform.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.OwnRecords;

/**
 * Keeps those who see their own records alone from every address below another one's lead, deal or
 * activity, whatever stands behind it.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
@Dependent
public class OwnRecordsFilter implements ContainerRequestFilter {

  @Inject private Caller caller;
  @Inject private OwnRecords own;

  @Override
  public void filter(ContainerRequestContext request) {
    if (caller.restrictedTo().isEmpty()) {
      return;
    }
    List<PathSegment> path = request.getUriInfo().getPathSegments();
    if (path.size() > 1) {
      Map<String, Predicate<UUID>> kinds =
          Map.of("leads", own::hasLead, "deals", own::hasDeal, "activities", own::hasActivity);
      check(kinds.get(path.get(0).getPath()), path.get(1).getPath());
    }
  }

  private static void check(Predicate<UUID> isOwn, String id) {
    if (isOwn != null && id.matches("[0-9a-fA-F-]{36}") && !isOwn.test(UUID.fromString(id))) {
      throw new NotFoundException("record");
    }
  }
}
