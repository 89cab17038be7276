package org.dealwright.scoring.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.dealwright.api.Items;
import org.dealwright.api.scoring.PresetView;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.ChangesNothing;
import org.dealwright.platform.rest.Requires;
import org.dealwright.scoring.application.ReadModels;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What models are made of. */
@Path("/scoring")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScoringPresetsResource {

  @Inject private ReadModels readModels;
  @Inject private Json json;

  @GET
  @Path("/presets")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.scoring.presets", summary = "The models that the product brings")
  public Items<PresetView> presets() {
    return new Items<>(readModels.presets());
  }

  @GET
  @Path("/schema")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.scoring.schema", summary = "The JSON schema of models")
  public Map<String, Object> schema() {
    return json.readObject(readModels.schema());
  }

  @POST
  @Path("/validate")
  @ChangesNothing
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.scoring.validate",
      summary = "Says whether a document is a model, and names each field at fault")
  @APIResponse(responseCode = "204", description = "It is a model")
  public Response validate(
      @RequestBody(content = @Content(schema = @Schema(implementation = Map.class)))
          JsonNode document) {
    readModels.check(json.write(Bodies.required(document)));
    return Response.noContent().build();
  }
}
