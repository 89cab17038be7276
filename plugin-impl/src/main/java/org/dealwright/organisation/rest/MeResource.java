package org.dealwright.organisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dealwright.api.organisation.CallerView;
import org.dealwright.organisation.application.OrganisationViews;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is signed in. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MeResource {

  @Inject private Caller caller;

  @GET
  @Requires({})
  @Operation(
      operationId = "crm.me.get",
      summary = "The caller, its organisation and its permissions")
  public CallerView me() {
    Caller.Identity identity = caller.identity().orElseThrow();
    return new CallerView(
        identity.subject(),
        identity.userName(),
        identity.displayName(),
        identity.email(),
        caller.findOrganisation().map(OrganisationViews::of).orElse(null),
        caller.memberships().stream().map(OrganisationViews::of).toList(),
        caller.permissions().stream().sorted().map(Permission::toString).toList());
  }
}
