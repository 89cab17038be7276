package org.dealwright.activity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.dealwright.activity.application.ReadActivities;
import org.dealwright.api.Slice;
import org.dealwright.api.activity.TimelineEntryView;
import org.dealwright.api.activity.TimelineKind;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** All that happened to a deal. */
@Path("/deals/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DealTimelineResource {

  @Inject private ReadActivities readActivities;
  @Inject private ActivityFiles files;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.deals.timeline",
      summary = "Activities and changes of a deal, merged, newest first")
  public Slice<TimelineEntryView> timeline(
      @PathParam("id") UUID id, @BeanParam TimelineSearch search) {
    return readActivities.dealTimeline(id, search.kinds(), search.window());
  }

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.deals.exportTimeline",
      summary = "All that happened to a deal, filtered as the timeline, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@PathParam("id") UUID id, @BeanParam TimelineSearch search) {
    Set<TimelineKind> kinds = search.kinds();
    return files.timeline(id, window -> readActivities.dealTimeline(id, kinds, window));
  }
}
