package org.dealwright.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.dealwright.customer.application.SyncCustomers;
import org.dealwright.host.application.StartHostJob;
import org.dealwright.platform.identity.OrganisationDirectory;

/** Does for one organisation what the timer of the mirroring does at the time of a slot. */
@Path("/public/testing/customer-slots/{organisation}/{slot}")
@Dependent
public class CustomerSlotResource {

  @Inject private StartHostJob start;
  @Inject private SyncCustomers job;
  @Inject private OrganisationDirectory organisations;

  /** The id of the run; nothing where the slot is taken. */
  @POST
  @Produces(MediaType.TEXT_PLAIN)
  public String fire(
      @PathParam("organisation") String organisation, @PathParam("slot") String slot) {
    return start
        .forSlot(job, Instant.parse(slot), List.of(organisations.find(organisation).orElseThrow()))
        .map(Object::toString)
        .orElse("");
  }
}
