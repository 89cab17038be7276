package org.dealwright.host.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dealwright.api.Items;
import org.dealwright.api.host.UserDirectory;
import org.dealwright.api.host.UserView;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whom leads and deals can be assigned to. */
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class UsersResource {

  @Inject private UserDirectory users;
  @Inject private Caller caller;

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.users.list", summary = "The organisation's users")
  public Items<UserView> list() {
    return new Items<>(users.usersOf(caller.organisation().slug()));
  }
}
