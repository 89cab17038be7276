package org.dealwright.scoring.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dealwright.api.Slice;
import org.dealwright.api.scoring.ScoreExplanation;
import org.dealwright.api.scoring.ScoreRecord;
import org.dealwright.api.scoring.ScoreView;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.CsvPages;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.RecordColumns;
import org.dealwright.platform.rest.Requires;
import org.dealwright.scoring.application.ReadScores;
import org.dealwright.scoring.application.RefreshScore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** A lead's score, its reasons and its history. */
@Path("/leads/{id}/score")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LeadScoreResource {

  @Inject private ReadScores readScores;
  @Inject private RecordColumns columns;
  @Inject private RefreshScore refreshScore;

  @GET
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.scores.get", summary = "A lead's score, and when it was computed")
  public ScoreView current(@PathParam("id") UUID id) {
    return readScores.current(id);
  }

  @GET
  @Path("/explanation")
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.scores.explain",
      summary = "Why a lead has its score, what is unknown, and what would lift it",
      description =
          "The contributions add up to the points exactly. Sentences are in the organisation's"
              + " language; factors and inputs are stable keys.")
  public ScoreExplanation explanation(@PathParam("id") UUID id) {
    return readScores.explanation(id);
  }

  @GET
  @Path("/history")
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.scores.history",
      summary = "The scores that a lead had, newest first, and why each came")
  public Slice<ScoreRecord> history(
      @PathParam("id") UUID id,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return readScores.history(id, Limits.checked("limit", limit, 200), cursor);
  }

  @GET
  @Path("/history/export.csv")
  @Produces("text/csv")
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.scores.exportHistory",
      summary = "All scores that a lead had as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response exportHistory(@PathParam("id") UUID id) {
    return CsvDownload.of(
        "scores-" + id + ".csv",
        columns.of(ScoreRecord.class),
        CsvPages.of(cursor -> readScores.history(id, CsvPages.SIZE, cursor)));
  }

  @POST
  @Idempotent
  @Path("/refresh")
  @Audited("crm.scores.refresh")
  @Requires(Permission.LEADS_WRITE)
  @Operation(
      operationId = "crm.scores.refresh",
      summary = "Computes a lead's score now and keeps it, changed or not")
  @APIResponseSchema(value = ScoreExplanation.class, responseCode = "200")
  public Response refresh(@PathParam("id") UUID id) {
    refreshScore.refresh(id);
    return Response.ok(readScores.explanation(id)).build();
  }
}
