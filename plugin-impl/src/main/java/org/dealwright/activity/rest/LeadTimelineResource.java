package org.dealwright.activity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dealwright.activity.application.ReadActivities;
import org.dealwright.api.Slice;
import org.dealwright.api.activity.TimelineEntryView;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All that happened to a lead. */
@Path("/leads/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LeadTimelineResource {

  @Inject private ReadActivities readActivities;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.leads.timeline",
      summary = "Activities and changes of a lead and its deals, merged, newest first")
  public Slice<TimelineEntryView> timeline(
      @PathParam("id") UUID id, @BeanParam TimelineSearch search) {
    return readActivities.leadTimeline(id, search.kinds(), search.window());
  }
}
