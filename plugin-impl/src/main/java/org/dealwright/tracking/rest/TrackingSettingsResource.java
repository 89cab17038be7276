package org.dealwright.tracking.rest;

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
import org.dealwright.api.tracking.TrackingSettingsView;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.MergePatch;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.dealwright.tracking.application.SettleTracking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** How the organisation's web sites are tracked. */
@Path("/settings/tracking")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TrackingSettingsResource {

  @Inject private SettleTracking settleTracking;
  @Inject private Json json;

  @GET
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.tracking.getSettings",
      summary = "Which sites are tracked, and what their events may do")
  @APIResponseSchema(value = TrackingSettingsView.class, responseCode = "200")
  public Response get() {
    return answer(settleTracking.read());
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.tracking.updateSettings")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.tracking.updateSettings",
      summary = "Changes them by a JSON merge patch (RFC 7396); null brings a default back")
  @APIResponseSchema(value = TrackingSettingsView.class, responseCode = "200")
  public Response update(
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(
              content = @Content(schema = @Schema(implementation = TrackingSettingsView.class)))
          JsonNode patch) {
    int version = VersionTag.required(ifMatch).version();
    MergePatch changes = new MergePatch(json, Bodies.required(patch));
    return answer(
        settleTracking.edit(version, seen -> changes.apply(seen, TrackingSettingsView.class)));
  }

  private static Response answer(SettleTracking.Versioned settings) {
    return Response.ok(settings.settings()).tag(VersionTag.of(settings.version()).single()).build();
  }
}
