package org.dealwright.sla.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dealwright.api.sla.HolidayView;
import org.dealwright.api.sla.HolidaysImported;
import org.dealwright.api.sla.HolidaysRequest;
import org.dealwright.api.sla.HolidaysView;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.RecordColumns;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.dealwright.sla.application.Holidays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The days on which the organisation is closed. The ETag is that of its service levels. */
@Path("/settings/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HolidaysResource {

  @Inject private Holidays holidays;
  @Inject private RecordColumns columns;

  @GET
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.holidays.list", summary = "All holidays, in order of their days")
  @APIResponseSchema(value = HolidaysView.class, responseCode = "200")
  public Response list() {
    Holidays.Listed all = holidays.all();
    return Response.ok(new HolidaysView(all.holidays()))
        .tag(VersionTag.of(all.version()).single())
        .build();
  }

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.holidays.export", summary = "All holidays as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export() {
    List<HolidayView> all = holidays.all().holidays();
    return CsvDownload.of("holidays.csv", columns.of(HolidayView.class), all::forEach);
  }

  @POST
  @Idempotent
  @Audited("crm.holidays.add")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.holidays.add", summary = "Adds a holiday")
  @APIResponseSchema(value = HolidayView.class, responseCode = "201")
  public Response add(HolidayView holiday) {
    int version = holidays.add(Bodies.required(holiday));
    return Response.created(URI.create("settings/holidays/" + holiday.day()))
        .entity(holiday)
        .tag(VersionTag.of(version).single())
        .build();
  }

  @POST
  @Idempotent
  @Path("/import")
  @Audited("crm.holidays.import")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.holidays.import",
      summary = "Adds a list of holidays; a day that is one already gets the name of the list")
  @APIResponseSchema(value = HolidaysImported.class, responseCode = "200")
  public Response addAll(HolidaysRequest request) {
    return Response.ok(holidays.addAll(Bodies.required(request).holidays())).build();
  }

  @DELETE
  @Path("/{day}")
  @Consumes(MediaType.WILDCARD)
  @Audited("crm.holidays.remove")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.holidays.remove", summary = "Makes a holiday an ordinary day")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(
      @PathParam("day") String day, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    holidays.remove(read(day), VersionTag.required(ifMatch).version());
  }

  /** What is no day is no holiday either. */
  private static LocalDate read(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new NotFoundException("holiday");
    }
  }
}
