package org.dealwright.platform.rest;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the API's description at build time: enums by their wire names, the problem that every
 * operation may answer with, and how to sign in.
 */
public class ApiDescription implements OASFilter {

  private static final String BEARER = "bearer";

  @Override
  public Schema filterSchema(Schema schema) {
    List<Object> values = schema.getEnumeration();
    if (values != null) {
      schema.setEnumeration(
          values.stream().map(v -> (Object) v.toString().toLowerCase(Locale.ROOT)).toList());
    }
    return schema;
  }

  @Override
  public Operation filterOperation(Operation operation) {
    operation
        .getResponses()
        .setDefaultValue(
            OASFactory.createAPIResponse()
                .description("A problem, as RFC 9457 has it, with a stable code")
                .content(
                    OASFactory.createContent()
                        .addMediaType(
                            Problem.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                .schema(
                                    OASFactory.createSchema()
                                        .ref("#/components/schemas/Problem")))));
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getComponents()
        .addSchema("Problem", problem())
        .addSecurityScheme(
            BEARER,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT"));
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (!path.startsWith("/api/v1/public/")) {
                item.getOperations().values().forEach(ApiDescription::secure);
              }
            });
  }

  private static void secure(Operation operation) {
    operation.addSecurityRequirement(
        OASFactory.createSecurityRequirement().addScheme(BEARER, List.of()));
  }

  private static Schema problem() {
    Schema error = object().addProperty("pointer", text()).addProperty("detail", text());
    return object()
        .addProperty("type", text())
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", text())
        .addProperty("instance", text())
        .addProperty("code", text())
        .addProperty("requestId", text())
        .addProperty(
            "errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error));
  }

  private static Schema object() {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
