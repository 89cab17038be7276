package org.dealwright.signal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dealwright.api.signal.SignalResult;
import org.dealwright.api.signal.SignalTrust;
import org.dealwright.api.signal.SignalsReport;
import org.dealwright.api.signal.SignalsRequest;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.BodyLimit;
import org.dealwright.platform.rest.Requires;
import org.dealwright.signal.application.NameEvents;
import org.dealwright.signal.application.ReceiveSignals;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where systems that sign in report what leads did. */
@Path("/signals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SignalsResource {

  @Inject private ReceiveSignals receiveSignals;
  @Inject private NameEvents nameEvents;
  @Inject private Json json;

  @POST
  @BodyLimit(mebibytes = 4)
  @Audited("crm.signals.record")
  @Requires(Permission.SIGNALS_WRITE)
  @Operation(
      operationId = "crm.signals.record",
      summary = "Takes in 1 to 1,000 signals, each by itself, and says what became of each",
      description =
          "Scores follow in the same transaction, from 21 leads at once within seconds. An event id"
              + " counts once. A problem is answered only where none of the signals could be taken.")
  @APIResponseSchema(value = SignalsReport.class, responseCode = "200")
  public SignalsReport record(
      @RequestBody(content = @Content(schema = @Schema(implementation = SignalsRequest.class)))
          JsonNode body) {
    SignalItems items = SignalItems.of(Bodies.required(body));
    if (items.hasOwnNames()) {
      items.named(nameEvents.own());
    }
    List<SignalResult> results =
        receiveSignals.receive(items.read(json.mapper()), SignalTrust.SERVER);
    return Reports.of(results);
  }
}
