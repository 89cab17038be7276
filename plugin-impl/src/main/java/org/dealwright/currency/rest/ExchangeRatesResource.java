package org.dealwright.currency.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dealwright.api.Slice;
import org.dealwright.api.currency.ExchangeRateView;
import org.dealwright.api.currency.ExchangeRatesRequest;
import org.dealwright.api.currency.RatesPut;
import org.dealwright.currency.application.DeleteRate;
import org.dealwright.currency.application.PutRates;
import org.dealwright.currency.application.PutRates.Given;
import org.dealwright.currency.application.RateKey;
import org.dealwright.currency.application.RateRepository.Filter;
import org.dealwright.currency.application.RateRepository.Window;
import org.dealwright.currency.application.ReadRates;
import org.dealwright.currency.domain.RateFile;
import org.dealwright.platform.error.NotFoundException;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.CsvDownload;
import org.dealwright.platform.rest.CsvPages;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.RecordColumns;
import org.dealwright.platform.rest.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What currencies are worth, day by day. */
@Path("/exchange-rates")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ExchangeRatesResource {

  @Inject private ReadRates readRates;
  @Inject private RecordColumns columns;
  @Inject private PutRates putRates;
  @Inject private DeleteRate deleteRate;

  @GET
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.exchangeRates.list", summary = "Exchange rates, newest day first")
  public Slice<ExchangeRateView> list(@BeanParam RateSearch search) {
    return readRates.list(search.filter(), search.window());
  }

  @GET
  @Path("/export.csv")
  @Produces("text/csv")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.exchangeRates.export",
      summary = "Exchange rates, filtered as the list, as a CSV file")
  @APIResponseSchema(value = String.class, responseCode = "200")
  public Response export(@BeanParam RateSearch search) {
    Filter filter = search.filter();
    return CsvDownload.of(
        "exchange-rates.csv",
        columns.of(ExchangeRateView.class),
        CsvPages.of(cursor -> readRates.list(filter, new Window(CsvPages.SIZE, cursor))));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.exchangeRates.put")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.exchangeRates.put",
      summary = "Keeps rates, in the places of those of the same currencies and day")
  public RatesPut put(ExchangeRatesRequest request) {
    return put(RateRequests.of(Bodies.required(request).rates()));
  }

  @POST
  @Idempotent
  @Path("/upload")
  @Consumes("text/csv")
  @Audited("crm.exchangeRates.upload")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.exchangeRates.upload",
      summary = "Keeps the rates of a CSV file with the columns from, to, day and rate")
  @APIResponseSchema(value = RatesPut.class, responseCode = "200")
  public Response upload(byte[] content) {
    var rows = RateFile.read(Bodies.required(content), RateRequests.LIMIT);
    return Response.ok(put(RateRequests.ofRows(rows))).build();
  }

  private RatesPut put(List<Given> rates) {
    return new RatesPut(rates.size(), putRates.put(rates));
  }

  @DELETE
  @Path("/{from}/{to}/{day}")
  @Audited("crm.exchangeRates.delete")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.exchangeRates.delete",
      summary = "Takes a rate back; the one before holds in its place")
  public void delete(
      @PathParam("from") String from, @PathParam("to") String to, @PathParam("day") String day) {
    try {
      deleteRate.delete(
          new RateKey(
              from.toUpperCase(Locale.ROOT), to.toUpperCase(Locale.ROOT), LocalDate.parse(day)));
    } catch (DateTimeException e) {
      throw new NotFoundException("exchange rate");
    }
  }
}
