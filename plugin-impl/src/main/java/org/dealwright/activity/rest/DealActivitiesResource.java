package org.dealwright.activity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dealwright.activity.application.ActivityQueries.Filter;
import org.dealwright.activity.application.LogActivity;
import org.dealwright.activity.application.ReadActivities;
import org.dealwright.api.Slice;
import org.dealwright.api.activity.ActivityView;
import org.dealwright.api.activity.LogActivityRequest;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What was done about a deal. */
@Path("/deals/{id}/activities")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DealActivitiesResource {

  @Inject private LogActivity logActivity;
  @Inject private ReadActivities readActivities;
  @Inject private ActivityFiles files;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.deals.activities", summary = "Activities on a deal, newest first")
  public Slice<ActivityView> list(@PathParam("id") UUID id, @BeanParam ActivitySearch search) {
    return readActivities.ofDeal(id, search.filter(), search.window());
  }

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.deals.exportActivities",
      summary = "Activities on a deal, filtered as the list, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@PathParam("id") UUID id, @BeanParam ActivitySearch search) {
    Filter filter = search.filter();
    return files.activities(id, window -> readActivities.ofDeal(id, filter, window));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.deals.logActivity")
  @Idempotent
  @Requires(Permission.ACTIVITIES_WRITE)
  @Operation(operationId = "crm.deals.logActivity", summary = "Logs what was done about a deal")
  @APIResponseSchema(value = ActivityView.class, responseCode = "201")
  public Response log(@PathParam("id") UUID id, LogActivityRequest request) {
    UUID logged = logActivity.onDeal(id, Bodies.required(request));
    ActivityView activity = readActivities.one(logged);
    return Response.created(URI.create("activities/" + logged))
        .tag(VersionTag.of(activity.version()).single())
        .entity(activity)
        .build();
  }
}
