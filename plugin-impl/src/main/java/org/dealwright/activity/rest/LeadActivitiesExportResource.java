package org.dealwright.activity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.dealwright.activity.application.ActivityQueries.Filter;
import org.dealwright.activity.application.ReadActivities;
import org.dealwright.api.activity.ActivityView;
import org.dealwright.api.activity.ChangeView;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.CsvColumns;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What was done about a lead, as a file. */
@Path("/leads/{id}/activities/export.csv")
@Produces("text/csv")
@ApplicationScoped
public class LeadActivitiesExportResource {

  private static final CsvColumns<ActivityView> COLUMNS =
      new CsvColumns<ActivityView>()
          .with("id", ActivityView::id)
          .with("type", ActivityView::type)
          .with("occurredAt", ActivityView::occurredAt)
          .with("actor", activity -> activity.actor().name())
          .with("dealId", ActivityView::dealId)
          .with("direction", ActivityView::direction)
          .with("subject", ActivityView::subject)
          .with("body", ActivityView::body)
          .with("outcome", ActivityView::outcome)
          .with("durationSeconds", ActivityView::durationSeconds)
          .with("dueAt", ActivityView::dueAt)
          .with("doneAt", ActivityView::doneAt)
          .with("from", activity -> part(activity, ChangeView::from))
          .with("to", activity -> part(activity, ChangeView::to))
          .with("reason", activity -> part(activity, ChangeView::reason));

  @Inject private ReadActivities readActivities;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.leads.exportActivities",
      summary = "Activities on a lead and its deals, filtered as the list, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@PathParam("id") UUID id, @BeanParam ActivitySearch search) {
    Filter filter = search.filter();
    readActivities.checkLead(id);
    return CsvDownload.of(
        "activities-" + id + ".csv",
        COLUMNS,
        consumer -> readActivities.eachOfLead(id, filter, consumer));
  }

  private static @Nullable String part(
      ActivityView activity, Function<ChangeView, @Nullable String> part) {
    return Optional.ofNullable(activity.change()).map(part).orElse(null);
  }
}
