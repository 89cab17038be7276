package org.dealwright.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.dealwright.scoring.application.PlanRescore;

/** Does what a node's timer does at the time of a slot. */
@Path("/public/testing/rescoring-slots/{slot}")
@Dependent
public class SlotResource {

  @Inject private PlanRescore plan;

  /** The id of the run; nothing where another node has taken the slot. */
  @POST
  @Produces(MediaType.TEXT_PLAIN)
  public String fire(@PathParam("slot") String slot) {
    return plan.forSlot(Instant.parse(slot)).map(Object::toString).orElse("");
  }
}
