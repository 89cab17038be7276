package org.dealwright.deal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.dealwright.api.Slice;
import org.dealwright.api.deal.BoardView;
import org.dealwright.api.deal.CardPage;
import org.dealwright.api.deal.CardView;
import org.dealwright.deal.application.BoardQuery;
import org.dealwright.deal.application.ReadBoard;
import org.dealwright.platform.identity.Caller;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.persistence.CursorValues;
import org.dealwright.platform.persistence.Keyset;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.CsvPages;
import org.dealwright.platform.rest.Limits;
import org.dealwright.platform.rest.RecordColumns;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** A pipeline as a board of cards. */
@Path("/pipelines")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BoardResource {

  @Inject private ReadBoard readBoard;
  @Inject private RecordColumns columns;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @GET
  @Path("/{pipelineId}/board")
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.pipelines.board",
      summary = "Columns by stage with counts, sums and their first cards")
  public BoardView board(
      @PathParam("pipelineId") UUID pipelineId,
      @BeanParam BoardSearch search,
      @QueryParam("cards") @DefaultValue("50") int cards) {
    return readBoard.board(
        pipelineId, search.checked(caller, clock.instant()), Limits.checked("cards", cards, 200));
  }

  @GET
  @Path("/{pipelineId}/stages/{stageId}/cards")
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.pipelines.cards", summary = "More cards of one column")
  public CardPage cards(
      @PathParam("pipelineId") UUID pipelineId,
      @PathParam("stageId") UUID stageId,
      @BeanParam BoardSearch search,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return readBoard.more(
        new ReadBoard.Place(pipelineId, stageId, after(cursor)),
        search.checked(caller, clock.instant()),
        Limits.checked("limit", limit, 200));
  }

  @GET
  @Path("/{pipelineId}/stages/{stageId}/cards/export.csv")
  @Produces("text/csv")
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.pipelines.exportCards",
      summary = "All cards of one column, filtered as the board, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(
      @PathParam("pipelineId") UUID pipelineId,
      @PathParam("stageId") UUID stageId,
      @BeanParam BoardSearch search) {
    BoardQuery.Filter filter = search.checked(caller, clock.instant());
    return CsvDownload.of(
        "cards-" + stageId + ".csv",
        columns.of(CardView.class),
        CsvPages.of(
            cursor -> {
              var place = new ReadBoard.Place(pipelineId, stageId, after(cursor));
              CardPage page = readBoard.more(place, filter, CsvPages.SIZE);
              return new Slice<>(page.cards(), page.nextCursor());
            }));
  }

  private static Optional<BoardQuery.After> after(@Nullable String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return Optional.empty();
    }
    CursorValues values = Keyset.decode(cursor, 2);
    return Optional.of(new BoardQuery.After(values.time(0), values.id(1)));
  }
}
