package org.dealwright.organisation.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dealwright.api.organisation.SettingsView;
import org.dealwright.organisation.application.Settings;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.MergePatch;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** How the product works for the caller's organisation. */
@Path("/settings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SettingsResource {

  @Inject private Settings settings;
  @Inject private Json json;

  @GET
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.settings.get", summary = "The organisation's settings")
  @APIResponseSchema(value = SettingsView.class, responseCode = "200")
  public Response get() {
    return answer(settings.read());
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.settings.update")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.settings.update",
      summary = "Changes settings by a JSON merge patch (RFC 7396)")
  @APIResponseSchema(value = SettingsView.class, responseCode = "200")
  public Response update(
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = SettingsView.class)))
          JsonNode patch) {
    int version = VersionTag.required(ifMatch).version();
    MergePatch changes = new MergePatch(json, Bodies.required(patch));
    return answer(settings.edit(version, before -> changes.apply(before, SettingsView.class)));
  }

  private static Response answer(Settings.Versioned settings) {
    return Response.ok(settings.settings()).tag(VersionTag.of(settings.version()).single()).build();
  }
}
