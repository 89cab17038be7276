package org.dealwright.customfield.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dealwright.api.Items;
import org.dealwright.api.customfield.CustomFieldRequest;
import org.dealwright.api.customfield.CustomFieldView;
import org.dealwright.customfield.application.ChangeField;
import org.dealwright.customfield.application.DeclareField;
import org.dealwright.customfield.application.ReadFields;
import org.dealwright.platform.Json;
import org.dealwright.platform.identity.Permission;
import org.dealwright.platform.rest.Audited;
import org.dealwright.platform.rest.Bodies;
import org.dealwright.platform.rest.Idempotent;
import org.dealwright.platform.rest.MergePatch;
import org.dealwright.platform.rest.Requires;
import org.dealwright.platform.rest.VersionTag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The custom fields of leads. */
@Path("/custom-fields")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CustomFieldsResource {

  @Inject private ReadFields readFields;
  @Inject private DeclareField declareField;
  @Inject private ChangeField changeField;
  @Inject private Json json;

  @GET
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @Requires(Permission.LEADS_READ)
  @Operation(
      operationId = "crm.customFields.list",
      summary = "The organisation's custom fields, in the order of their declaration")
  public Items<CustomFieldView> list() {
    return new Items<>(readFields.all());
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Audited("crm.customFields.create")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(operationId = "crm.customFields.create", summary = "Declares a custom field of leads")
  @APIResponseSchema(value = CustomFieldView.class, responseCode = "201")
  public Response create(CustomFieldRequest request) {
    CustomFieldView field = declareField.declare(Bodies.required(request));
    return answer(Response.created(URI.create("custom-fields/" + field.id())), field);
  }

  @GET
  @Path("/{id}")
  @Requires(Permission.LEADS_READ)
  @Operation(operationId = "crm.customFields.get", summary = "A custom field")
  @APIResponseSchema(value = CustomFieldView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return answer(Response.ok(), readFields.one(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Audited("crm.customFields.update")
  @Requires(Permission.SETTINGS_MANAGE)
  @Operation(
      operationId = "crm.customFields.update",
      summary = "Renames a custom field, changes its choices, retires it or brings it back")
  @APIResponseSchema(value = CustomFieldView.class, responseCode = "200")
  public Response update(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = CustomFieldRequest.class)))
          JsonNode patch) {
    int version = VersionTag.required(ifMatch).version();
    MergePatch merge = new MergePatch(json, Bodies.required(patch));
    return answer(
        Response.ok(),
        changeField.change(id, version, field -> merge.apply(field, CustomFieldRequest.class)));
  }

  private static Response answer(Response.ResponseBuilder response, CustomFieldView field) {
    return response.entity(field).tag(VersionTag.of(field.version()).single()).build();
  }
}
